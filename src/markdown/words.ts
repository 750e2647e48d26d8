import type { Locale } from '#schemas/locale.ts'

type Words = Readonly<{
  note: string
  warning: string
  internal: string
  partner: string
  question: string
  answer: string
  handover: string
  choices: string
  escalate: string
  contact: string
  openImage: string
}>

/** The few words the renderer itself writes into articles. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  ja: {
    note: '補足',
    warning: '注意',
    internal: '社内限定',
    partner: '委託先限定',
    question: '質問',
    answer: '解決策',
    handover: '引き継ぎ',
    choices: '当てはまるものを選んでください',
    escalate: '解決しないときは',
    contact: '問い合わせる',
    openImage: '画像を拡大する',
  },
  en: {
    note: 'Note',
    warning: 'Warning',
    internal: 'Internal only',
    partner: 'Partners only',
    question: 'Question',
    answer: 'Solution',
    handover: 'Handover',
    choices: 'Choose what applies',
    escalate: 'If this did not help',
    contact: 'Contact',
    openImage: 'Enlarge the image',
  },
}
