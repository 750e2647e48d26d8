import { type Html, html } from '#core/html/html.ts'
import { isVisibleTo } from '#schemas/audience.ts'
import { contactLine } from '../components/contact-line.ts'
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
  return html`<div class="escalate" data-escalate${team && html` data-team="${team.id}"`}${channel !== undefined && html` data-channel="${channel}"`}><p class="escalate-title">${words.escalate}${team && html`<span class="escalate-team">${team.name[locale]}</span>`}</p>${contacts.length > 0 && html`<ul class="escalate-contacts">${contacts.map(contact => contactLine(contact, on.article))}</ul>`}<p><a class="escalate-link" href="${page}">${words.contact}</a></p></div>\n`
}
