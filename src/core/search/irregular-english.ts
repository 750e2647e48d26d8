/** Verbs and plurals English does not form by rule, each line the plain word and its forms; and British spellings. */
const FORMS = `
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
draw drew drawn
drive drove driven
fall fell fallen
feel felt
find found
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
know knew known
lend lent
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
speak spoke spoken
spend spent
spill spilt
stick stuck
steal stole stolen
swear swore sworn
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won
write wrote written
person people
child children
man men
woman women
color colour colours colors
license licence licences licenses
organize organise organised organising organized organizing
authorize authorise authorised authorising authorized authorizing
recognize recognise recognised recognising recognized recognizing
synchronize synchronise synchronised synchronising synchronized synchronizing
customize customise customised customising customized customizing
center centre centres centers
catalog catalogue catalogues catalogs
program programme programmes programs
cancel cancelled cancelling canceled canceling cancellation
`

/** The plain word of an irregular form: forgot and forgotten are forget. Undefined for all other words. */
export function plainEnglish(word: string): string | undefined {
  return PLAIN.get(word)
}

/** Each plain word with its irregular forms. */
export function irregularForms(): ReadonlyMap<string, readonly string[]> {
  return new Map(LINES.map(([plain = '', ...forms]) => [plain, forms]))
}

const LINES = FORMS.trim()
  .split('\n')
  .map(line => line.split(' '))

const PLAIN = new Map(LINES.flatMap(([plain = '', ...forms]) => forms.map(form => [form, plain] as const)))
