import { Parser } from 'htmlparser2'

const BLOCKS = new Set(
  'address article blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'object', 'svg'])
const QUOTE =
  /gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend|OutlookMessageHeader|protonmail_quote/
const LOOKS_HTML =
  /<(?:\/?(?:p|br|div|span|table|html|body|a|ul|ol|li|b|strong|font|td|tr|h[1-6]|blockquote|pre|img)\b[^<>]{0,300}|!--)\/?>/i

/** Whether a text is HTML rather than plain text with a stray angle bracket. */
export function isHtml(text: string): boolean {
  return text.includes('<') && LOOKS_HTML.test(text)
}

/** The text of HTML, a line for each block; quoted mail, scripts and styles are left out. Linear, any depth. */
export function htmlToText(html: string): string {
  const parts: string[] = []
  let silent = 0
  const stack: boolean[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const mark = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
        const isSilent =
          SILENT.has(name) || (name === 'blockquote' && attributes['type'] === 'cite') || QUOTE.test(mark)
        stack.push(isSilent)
        if (isSilent) silent += 1
        if (BLOCKS.has(name)) parts.push('\n')
        if (name === 'li' && silent === 0) parts.push('- ')
      },
      ontext(text) {
        if (silent === 0) parts.push(text.replace(/[\s\u00a0]+/g, ' '))
      },
      onclosetag(name) {
        if (stack.pop() === true) silent -= 1
        if (BLOCKS.has(name) && name !== 'br') parts.push('\n')
        if (name === 'td' || name === 'th') parts.push(' ')
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  return parts
    .join('')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Jira’s wiki markup as plain text: headings, panels, links, mentions, colours and tables lose their marks. */
export function jiraMarkupToText(markup: string): string {
  return markup
    .replace(/\{(?:color|panel|noformat|code|quote|anchor)(?::[^{}\n]{0,200})?\}/g, '')
    .replace(/^h[1-6]\. /gm, '')
    .replace(/\[~(?:accountid:)?[\w:.@-]{1,128}\]/g, '')
    .replace(/\[([^[\]|\n]{1,300})\|[^[\]\n]{1,2000}\]/g, '$1')
    .replace(/![\w .()-]{1,200}\.(?:png|jpe?g|gif|pdf|svg)(?:\|[^!\n]{0,200})?!/gi, '')
    .replace(/^\|\|?|\|\|?$/gm, '')
    .replace(/(?<![\p{L}\p{N}])[*_]([^*_\n]{1,300})[*_](?![\p{L}\p{N}])/gu, '$1')
    .trim()
}

const QUOTE_BEGINS: readonly RegExp[] = [
  /^-{2,} ?(?:Original Message|Original Appointment|Forwarded message|元のメッセージ|転送メッセージ|Ursprüngliche Nachricht) ?-{2,}/i,
  /^_{20,}$/,
  /^On .{8,200}wrote:$/,
  /^(?:Am|Le) .{8,200}(?:schrieb.{0,120}|a écrit ?):$/,
  /^\d{4}[年/-]\d{1,2}[月/-]\d{1,2}日? ?(?:\([月火水木金土日]\))? ?.{0,200}(?:[:：]|のメール[:：]?|wrote:)$/,
  /^(?:##- ).{0,120}(?:above this line|この線より上).{0,60}$/i,
  /^(?:From|差出人|送信者)[:：] .{1,300}$/,
]
/** How the lines above begin. */
const MAY_BEGIN_QUOTE = /^[-_OAL\d#F差送]/i
const SIGNATURE_BEGINS = /^(?:-- ?|[-=_*━─＝―~・■□◆＊]{6,})$/
const CONTACT = /@|TEL|Tel|FAX|E-?mail|電話|内線|〒|株式会社|https?:/
const SENT_FROM =
  /^(?:Sent from my \w{1,20}(?: \w{1,20})?|iPhoneから送信|Get Outlook for \w{1,20}|スマートフォンから送信)\.?$/

/** A message as its writer wrote it: without quoted replies, “sent from my …” and the signature block. */
export function withoutQuotesAndSignature(text: string): string {
  const lines = text.split('\n')
  let end = lines.length
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.trim() ?? ''
    if (!MAY_BEGIN_QUOTE.test(line)) continue
    const header = QUOTE_BEGINS.findIndex(pattern => pattern.test(line))
    if (header === -1 || index === 0) continue
    // “From:” alone may be part of the trouble; a quoted header has more of them below.
    if (
      header === QUOTE_BEGINS.length - 1 &&
      !/^(?:To|Sent|Date|Subject|宛先|送信日時|日時|件名)[:：]/m.test(
        lines.slice(index + 1, index + 5).join('\n'),
      )
    )
      continue
    end = index
    break
  }
  const kept = lines.slice(0, end).filter(line => !/^\s*(?:>|＞)/.test(line) && !SENT_FROM.test(line.trim()))
  return withoutSignature(kept)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  for (let index = Math.max(1, lines.length - 14); index < lines.length; index += 1) {
    if (!SIGNATURE_BEGINS.test(lines[index]?.trim() ?? '')) continue
    const below = lines.slice(index + 1)
    if ((lines[index] ?? '').trim() === '--' || below.some(line => CONTACT.test(line)))
      return lines.slice(0, index)
  }
  return lines
}

/** A text fit to be kept: no NULs and control characters, no lone surrogates, LF line ends (readers of lines take U+2028 for one). */
export function cleanText(text: string): string {
  return isClean(text) ? text.trim() : cleaned(text)
}

/** Whether nothing but its ends can be in need of cleaning. */
function isClean(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x20 ? code !== 10 && code !== 9 : code >= 0x7f && NOT_PLAIN[code] === 1) return false
  }
  return true
}

/** Code units from 0x7f on that cleaning may change: C1 controls, invisible marks, line separators, surrogates. */
const NOT_PLAIN = new Uint8Array(0x10000)
  .fill(1, 0x7f, 0xa0)
  .fill(1, 0x200b, 0x200c)
  .fill(1, 0x2028, 0x202a)
  .fill(1, 0x2060, 0x2061)
  .fill(1, 0xd800, 0xe000)
  .fill(1, 0xfeff, 0xff00)

function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u200b\u2060\ufeff]/gu, '')
    .toWellFormed()
    .trim()
}
