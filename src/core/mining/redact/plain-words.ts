const PLAIN_WORD =
  /^(?:is|and|or|the|not|was|has|for|with|from|page|screen|error|field|password|prompt|an?|admin|administrator|root|guest|user|username|normal|usual|myself|null|none|undefined|unknown|active|string|number|test|ok|ng|localhost|example)$/i
const PRODUCT =
  /^(?:i(?:phone|pad|mac|os|pados|cloud|tunes)|mac(?:book|os)?|surface|galaxy|pixel|xperia|aquos|arrows|thinkpad|latitude|elitebook|windows|android|ubuntu|linux|excel|word|powerpoint|outlook|teams|chrome|edge|firefox|safari|office|microsoft|google|apple|facebook|twitter|slack|zoom|line|gmail|yahoo|amazon|dropbox|github|apache|nginx|mysql|oracle|postgres|php|java|python|node|fortigate|catalyst|adobe|acrobat|kintone|garoon|salesforce|docker|keepass|1password|onepassword|bitwarden|lastpass|ms365|m365|o365|sharepoint|onedrive|vmware|windows ?server|sql ?server|forticlient|anyconnect|globalprotect|chromebook|realforce|bizhub)(?:[ ._-]?(?:pro|max|mini|plus|se|air|home|go|server|online|web|app|desktop|mobile|client|ultra|lite|studio|book|tab|fold|[a-z])?[ ._-]?[\d.]{0,8}(?:pro|max|mini|plus|[a-z]|r2)?)?$/i
const PART =
  /^(?:ipv?|tls|ssl|utf|https?|tcp|udp|ftp|smb|port|os|ver|version|v|sp|rev|no|step|error|event|code|kb|win|m|o|co|usb|hdmi|wifi|wi-fi|lan|vlan|wan|vpn|sso|mfa|nas|server|web|app|pc|db|dns|dhcp|ad|ldap|api|url|ip|cpu|ssd|hdd|raid|disk|drive|level|type|class|model|x|log|id|rc|f|fn|ctrl|alt|shift|ios|tel|fax|no|page|p)[._-]?\d{0,5}$/i

/** A word that goes on with the sentence where a name of an account or machine could stand. */
export function isPlainWord(value: string): boolean {
  return PLAIN_WORD.test(value)
}

/** A product with its version, which is nobody’s account or machine: iPhone15, office365. */
export function isProduct(value: string): boolean {
  return PRODUCT.test(value)
}

/** A part of a system or a protocol with its number: utf-8, port8080, nas2. */
export function isSystemPart(value: string): boolean {
  return PART.test(value)
}

/** Versions, days, times, numbers of errors and of tickets. */
const CODE =
  /^(?:v?\d{1,6}(?:\.\d{1,6}){1,4}|(?:ver|version)\.?\d[\d.]{0,10}|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,2}:\d{2}(?::\d{2})?|0x[\da-f]{1,16}|KB\d{6,8}|AADSTS\d{4,8}|(?:ERR|ERROR|E|HELP|INC|REQ|RITM|CHG|TASK|ORD|CVE|RFC|ISO|TKT|SR|ID|NO)[-_]?\d{2,12}(?:-\d{1,8}){0,3})$/i
const ALGORITHM =
  /^(?:(?:AES|SHA|RSA|DES|3DES|MD|MP|WEP|TLS|SSL|HMAC|ECDSA|SAML|OAuth|FIDO|python|log4j|h)[-_]?\d[\d.-]{0,4}|WPA\d?(?:-[A-Z]{2,10})?|id_(?:rsa|ed25519|ecdsa|dsa))$/i
const FILE =
  /\.(?:xlsx?|docx?|pptx?|pdf|csv|tsv|txt|mdx?|json|ya?ml|xml|ini|conf|config|bat|ps1|sh|sql|js|ts|py|zip|gz|iso|dll|sys|tmp|bak|exe|msi|html?|aspx?|php|log|png|jpe?g)$/i
const LONGEST_CODE = 64

/** A version, day, time, error, ticket, algorithm or file. */
export function isCode(value: string): boolean {
  if (value.length > LONGEST_CODE) return false
  return CODE.test(value) || ALGORITHM.test(value) || FILE.test(value)
}

/** What could be the name of an account. */
export function isLogin(value: string): boolean {
  return !isPlainWord(value) && !isProduct(value) && !isSystemPart(value)
}

/** A name as log-in names are written, in small letters; a word of a product is none. */
export function isWrittenSmall(value: string): boolean {
  return isLogin(value) && (/^[a-z]{4,}$/.test(value) || /[\d._-]/.test(value))
}
