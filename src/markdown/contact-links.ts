import { type Html, html } from '#core/html/html.ts'
import { isVisibleTo } from '#schemas/audience.ts'
import type { Contact } from '#schemas/team.ts'
import type { Rendering } from './rendering.ts'
import { WORDS } from './words.ts'

/**
 * A box with the contacts of a team that this build may show, the named channel first,
 * and a link to the contact page. The site's script adds opening hours and fills in what is known.
 */
export function handoverLinks(on: Rendering, teamId: string, channel?: string): Html {
  const { locale, id } = on.article
  const words = WORDS[locale]
  const team = on.settings.teams.find(one => one.id === teamId && isVisibleTo(one.audience, on.audience))
  const contacts = (team?.contacts ?? [])
    .filter(contact => isVisibleTo(contact.audience, on.audience))
    .toSorted((a, b) => Number(b.channel === channel) - Number(a.channel === channel))
  const page = `${on.settings.site.base}${locale}/contact/?article=${encodeURIComponent(id)}${team ? `#${team.id}` : ''}`
  return html`<div class="escalate" data-escalate${team && html` data-team="${team.id}"`}${channel !== undefined && html` data-channel="${channel}"`}><p class="escalate-title">${words.escalate}${team && html`<span class="escalate-team">${team.name[locale]}</span>`}</p>${contacts.length > 0 && html`<ul class="escalate-contacts">${contacts.map(contact => contactLine(contact, on))}</ul>`}<p><a class="escalate-link" href="${page}">${words.contact}</a></p></div>\n`
}

function contactLine(contact: Contact, on: Rendering): Html {
  const { locale } = on.article
  const { channel, value } = contact
  const url = contactUrl(contact, on)
  const plain = url === undefined || channel === 'phone' || channel === 'mail'
  const label = contact.label?.[locale] ?? (plain ? value : WORDS[locale].channels[channel])
  const template = value.includes('{') && html` data-template="${value}"`
  const responds = contact.respondsIn?.[locale]
  return html`<li data-channel="${channel}"><span class="escalate-channel">${WORDS[locale].channels[channel]}</span> ${url === undefined ? label : html`<a href="${url}"${template} rel="noopener">${label}</a>`}${responds !== undefined && html` <small>${responds}</small>`}</li>`
}

function contactUrl({ channel, value }: Contact, on: Rendering): string | undefined {
  if (channel === 'phone' && /^\+?[\d\s()-]{3,}$/.test(value)) return `tel:${value.replace(/[^\d+]/g, '')}`
  if (channel === 'mail' && /^[^\s@:]+@[^\s@]+$/.test(value)) return `mailto:${value}`
  if (!/^(?:https?:\/\/|mailto:)/.test(value)) return undefined
  const known: Readonly<Record<string, string>> = { article: on.article.id, title: on.article.title }
  return value.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known[name] ?? ''))
}
