import type { Locale } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/

/** What a ticket is grouped by: its subject, then what was asked, without greetings that every mail has. */
export function textOf(ticket: Pick<Ticket, 'subject' | 'request'>): string {
  return `${subjectOf(ticket)}\n${withoutGreetings(ticket.request)}`
}

/** What a ticket is grouped by where it was solved: what was asked, and the beginning of what solved it. */
export function bothViewsOf(
  ticket: Pick<Ticket, 'subject' | 'request' | 'resolution'>,
  asked = textOf(ticket),
): string {
  return `${asked.slice(0, 300)}\n${solutionOf(ticket).slice(0, 140)}`.trimEnd()
}

/** The asker's own short sentence: the subject where it says something, else the first sentence of the request. */
export function questionOf(ticket: Pick<Ticket, 'subject' | 'request'>): string {
  const subject = subjectOf(ticket)
  if (subject.length >= 6) return subject.slice(0, 200)
  const first = sentencesOf(withoutGreetings(ticket.request)).find(sentence => sentence.length >= 6)
  return (first ?? subject).slice(0, 200)
}

function subjectOf(ticket: Pick<Ticket, 'subject'>): string {
  const subject = plain(ticket.subject.replace(/^(?:\s*(?:re|fw|fwd)\s*[:：])+/i, ''))
  return NO_SUBJECT.test(subject) ? '' : subject
}

/** What was asked, without greetings and without who asks. */
export function requestOf(ticket: Pick<Ticket, 'request'>): string {
  return withoutGreetings(ticket.request).replaceAll('\n', ' ')
}

/** What an agent wrote to solve it, without greetings and without who writes. */
export function solutionOf(ticket: Pick<Ticket, 'resolution'>): string {
  return withoutGreetings(ticket.resolution ?? '').replaceAll('\n', ' ')
}

/** The sentences of a text, one line each, without marks of lists. */
export function sentencesOf(text: string): string[] {
  return cutSentences(text)
    .map(sentence => plain(sentence.replace(/^[\s・\-*•>]*(?:\d{1,2}[.)．、]\s*|[①-⑳]\s*)?/u, '')))
    .filter(sentence => sentence !== '')
}

/** Cuts at line ends, behind 。！？, and at the space behind a full stop. By hand: it runs over every ticket. */
function cutSentences(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const end = unit === LINE_FEED ? at : ENDS.has(unit) || isStop(text, at) ? at + 1 : -1
    if (end < 0) continue
    parts.push(text.slice(from, end))
    from = at + 1
  }
  parts.push(text.slice(from))
  return parts
}

const LINE_FEED = 10
const ENDS = new Set(Array.from('。！？!?', char => char.charCodeAt(0)))

function isStop(text: string, at: number): boolean {
  return text[at] === '.' && /\s/.test(text[at + 1] ?? '')
}

/** The language of a text: Japanese as soon as it holds kana or kanji. */
export function localeOf(text: string): Locale {
  return JAPANESE.test(text) ? 'ja' : 'en'
}

const NO_SUBJECT = /^[（(]?(?:件名なし|無題|no subject|untitled|none|-)[)）]?$/i

const GREETING =
  /^(?:お?世話にな(?:って|り)|いつもお世話|お疲れ(?:様|さま)|おつかれ|こんにちは|おはよう|はじめまして|よろしくお願い|宜しくお願い|ご確認(?:の程|のほど)?、?よろしく|以上、?よろしく|失礼いたします|お忙しいところ|hi\b|hello\b|dear\b|thanks\b|thank you\b|regards\b|best regards\b|good morning\b|hope you|please let me know if|let me know if|sincerely|cheers\b|kind regards|また何か|お手数ですがご確認|お手数をおかけ|急ぎでお願いできますと|以上です|ご不明)/i

/** Who writes, and how to reach them: it stands in many tickets and asks nothing. */
const SELF = /^(?:連絡先|社員番号|内線|電話|tel|e-?mail|id)\s*(?:は|:|：)|サービスデスクの|^[─━―＝=_*-]{4,}/i

/** The same where a person was hidden by redaction. */
const SELF_HIDDEN =
  /〈[^〉]{0,20}〉\s*(?:です|と申します|と申し上げます|でございます)|^(?:[^。]{0,20})〈[^〉]{0,20}〉\s*(?:様|さん|殿)?[、,]?$/u

function isSelf(sentence: string): boolean {
  return SELF.test(sentence) || (sentence.includes('〈') && SELF_HIDDEN.test(sentence))
}

/** What stands further behind is history. */
const READ = 4_000

function withoutGreetings(text: string): string {
  return sentencesOf(text.slice(0, READ))
    .filter(sentence => !GREETING.test(sentence) && !isSelf(sentence))
    .join('\n')
}

function plain(text: string): string {
  return HIDDEN.test(text)
    ? text
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim()
    : text.replace(/ {2,}/g, ' ').trim()
}

/** Some letter that is a control or format character, or may be half of one. */
const HIDDEN = /[^ -~\u3000-\u9fff\uff01-\uffee]/
