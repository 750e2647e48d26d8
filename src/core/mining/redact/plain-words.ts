const PLAIN_WORD =
  /^(?:is|and|or|the|not|was|has|for|with|from|page|screen|error|field|password|prompt|an?|admin|administrator|root|guest|user|username|normal|usual|myself|null|none|undefined|unknown|active|string|number|test|ok|ng|localhost|example)$/i
const PRODUCT =
  /^(?:i(?:phone|pad|mac|os|pados|cloud|tunes)|mac(?:book|os)?|surface|galaxy|pixel|xperia|aquos|arrows|thinkpad|latitude|elitebook|windows|android|ubuntu|linux|excel|word|powerpoint|outlook|teams|chrome|edge|firefox|safari|office|microsoft|google|apple|facebook|twitter|slack|zoom|line|gmail|yahoo|amazon|dropbox|github|apache|nginx|mysql|oracle|postgres|php|java|python|node|fortigate|catalyst|adobe|acrobat|kintone|garoon|salesforce|docker)(?:[ ._-]?[a-z]{0,6}[\d.]{0,8})?$/i
const PART =
  /^(?:ipv?|tls|ssl|utf|https?|tcp|udp|ftp|smb|port|os|ver|version|v|sp|rev|no|step|error|event|code|kb|win|m|o|co|usb|hdmi|wifi|wi-fi|lan|vlan|wan|vpn|sso|mfa|nas|server|web|app|pc|db|dns|dhcp|ad|ldap|api|url|ip|cpu|ssd|hdd|raid|disk|drive|level|type|class|model|x|log|id)[._-]?\d{0,5}$/i

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
