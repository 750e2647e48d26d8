import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Contact } from '#schemas/team.ts'
import { STRINGS } from '../i18n/strings.ts'
import type { ArticleCard } from './model.ts'

/**
 * One way to reach a team, as a list point. Its address is a template: filled here with the article,
 * and again by the script (`data-template`) with what only the browser knows.
 */
export function contactLine(
  contact: Contact,
  card: Pick<ArticleCard, 'id' | 'title' | 'locale'> | undefined,
  language: Locale = card?.locale ?? 'ja',
  hours?: Html,
): Html {
  const strings = STRINGS[language]
  const channel = strings.channels[contact.channel]
  const template = contactTemplate(contact)
  const label = contact.label?.[language] ?? (template?.startsWith('https:') ? channel : contact.value)
  const responds = contact.respondsIn?.[language]
  return html`<li data-channel="${contact.channel}"><span class="escalate-channel">${channel}</span> ${
    template === undefined
      ? label
      : html`<a href="${filled(template, card)}" data-template="${template}" rel="noopener">${label}</a>`
  }${responds && html` <small>${strings.respondsIn} ${responds}</small>`}${hours}</li>`
}

/** The address of a contact with its `{fields}`; undefined for a place one walks to. */
function contactTemplate({ channel, value }: Contact): string | undefined {
  if (channel === 'phone') return phoneAddress(value)
  if (channel === 'mail' && /^[^\s@:?]+@[^\s@?]+$/.test(value))
    return `mailto:${value}?subject={title}&body={body}`
  return /^(?:https:\/\/|mailto:)/.test(value) ? value : undefined
}

const EXTENSION = /(?:内線|ext(?:ension)?\.?|#)[ :：]{0,3}(\d{1,9})/i

/** `tel:` of a number as people write it: `03-0000-2400 (ext. 12)` is `tel:0300002400;ext=12`, 内線 2400 is `tel:2400`. */
function phoneAddress(value: string): string | undefined {
  const written = value.normalize('NFKC')
  const extension = EXTENSION.exec(written)?.[1]
  const number = written.replace(EXTENSION, '').replace(/[^+\d]/g, '')
  if (/\d{3}/.test(number)) return `tel:${number}${extension ? `;ext=${extension}` : ''}`
  return extension && extension.length > 2 ? `tel:${extension}` : undefined
}

function filled(template: string, card: Pick<ArticleCard, 'id' | 'title'> | undefined): string {
  const known: Readonly<Record<string, string>> = { article: card?.id ?? '', title: card?.title ?? '' }
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known[name] ?? ''))
}

/** A day in words: 2026年10月14日, 14 October 2026. */
export function longDay(day: string, locale: Locale): string {
  return FORMATS[locale].format(new Date(`${day}T00:00:00Z`))
}

const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}
