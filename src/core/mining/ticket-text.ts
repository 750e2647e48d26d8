import type { Locale } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/

/** What a ticket is grouped by: its subject, then what was asked, without greetings that every mail has. */
export function textOf(ticket: Pick<Ticket, 'subject' | 'request'>): string {
  return `${ticket.subject}\n${withoutGreetings(ticket.request)}`
}

/** The asker's own short sentence: the subject where it says something, else the first sentence of the request. */
export function questionOf(ticket: Pick<Ticket, 'subject' | 'request'>): string {
  const subject = plain(ticket.subject.replace(/^(?:\s*(?:re|fw|fwd)\s*[:：])+/i, ''))
  if (subject.length >= 6) return subject.slice(0, 200)
  const first = sentencesOf(withoutGreetings(ticket.request)).find(sentence => sentence.length >= 6)
  return (first ?? subject).slice(0, 200)
}

/** The sentences of a text, one line each, without marks of lists. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[。！？!?])|(?<=[.])\s/u)
    .map(sentence => plain(sentence.replace(/^[\s・\-*•>]*(?:\d{1,2}[.)．、]\s*|[①-⑳]\s*)?/u, '')))
    .filter(sentence => sentence !== '')
}

/** The language of a text: Japanese as soon as it holds kana or kanji. */
export function localeOf(text: string): Locale {
  return JAPANESE.test(text) ? 'ja' : 'en'
}

const GREETING =
  /^(?:お?世話になって|いつもお世話|お疲れ(?:様|さま)|おつかれ|こんにちは|おはよう|はじめまして|よろしくお願い|宜しくお願い|ご確認(?:の程|のほど)?、?よろしく|以上、?よろしく|失礼いたします|お忙しいところ|hi\b|hello\b|dear\b|thanks\b|thank you\b|regards\b|best regards\b|good morning\b|hope you)/i

function withoutGreetings(text: string): string {
  return sentencesOf(text)
    .filter(sentence => !GREETING.test(sentence))
    .join('\n')
}

function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
