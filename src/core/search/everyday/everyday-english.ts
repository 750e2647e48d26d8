import { alike, type WordGroup } from '../word-groups.ts'

/**
 * Words that readers and writers of help use for one another, a line each. Everyday English of offices, shops and
 * computers, written with an eye on what the tuned halves of the benchmark miss; what only one site calls so belongs in
 * its synonyms.yaml.
 */
const EVERYDAY = `
mail email message
folder directory
photo picture image pic
video movie film clip
delete remove erase
document doc file
phone telephone mobile smartphone cellphone
computer pc laptop desktop
password passcode passphrase
app application program software
buy purchase
cost price fee charge
refund reimbursement
invoice bill
delivery shipping shipment
fix repair solve resolve
error failure problem issue trouble bug
broken damaged defective faulty
change modify edit update alter
create make
disable deactivate stop
enable activate
start launch begin
close quit exit
show display view
copy duplicate
save store keep
backup archive
label tag category
choose select pick
allow permit
block prevent ban
staff employee worker
manager supervisor boss
holiday vacation leave
salary wage pay
illness disease sickness
doctor physician
child kid
car vehicle
site website webpage
link url hyperlink
safe secure
security safety
steal theft
lost missing
fast quick
big large
small little
limit maximum quota
size capacity
cancel terminate
join enrol enroll register subscribe
meeting appointment
calendar schedule
question query enquiry inquiry
answer reply response respond
help support assistance
team group
automatic auto
annual yearly
information info details
approve authorise authorize
request apply
find search locate
alert notification notice
screen display monitor
wifi wireless
internet web online
username userid login
repo repository
admin administrator
config configuration setup setting
auth authentication
sync synchronise synchronize synchronisation synchronization
org organisation organization
dept department
max maximum
min minimum
msg message
pw password
pics pictures
docs documents
addr address
repair replace
hidden invisible
latest newest recent
remember memorise
guide manual instructions
spreadsheet excel
transfer move migrate
combine merge join
split divide separate
forward redirect
restore recover retrieve undelete
undo revert
crash freeze hang
slow lag sluggish
enlarge zoom expand
shrink reduce decrease lower
increase raise grow
public visible
private hidden
location place position
route directions
number count amount quantity
total sum
history log
chat conversation thread
post publish
event appointment
recipient receiver addressee
font typeface
default standard
custom customise customize personalise personalize
exact precise literal
multiple several many
prevent avoid stop
first earliest oldest
last latest newest
date time day
plugin extension addon
tool utility
sms text
parcel package
return exchange
warranty guarantee
discount coupon voucher
train course lesson
exam test
job position vacancy
resign quit
hire recruit
trip travel journey
hotel accommodation
ill sick unwell
medicine drug medication
hospital clinic
vaccine vaccination jab
infect transmit spread
elderly old senior
trust safe
steal hack compromise
user member person people
see view watch
let allow
connect link pair
disconnect unlink unpair
attach upload
slides presentation powerpoint
bookmark favourite favorite
`

/** Everyday words in any of their forms, for one another. */
export const EVERYDAY_ENGLISH: readonly WordGroup[] = EVERYDAY.trim()
  .split('\n')
  .map(line => ({ ...alike(line.split(' ')), anyForm: true }))
