import { type Html, html } from '#core/html/html.ts'
import { isVisibleTo } from '#schemas/audience.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Team } from '#schemas/team.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { contactLine } from '../contact-line.ts'
import { head, languages } from '../head.ts'
import type { Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { holidayData, hoursLine } from './hours.ts'
import { breadcrumbs } from './lists.ts'

/** Every team a reader may reach, with its channels and hours; the script fills in what the reader already tried. */
export function contactPage(model: Model, locale: Locale): PlannedFile {
  const strings = STRINGS[locale]
  const teams = model.settings.teams.flatMap(({ id }) => model.team(id) ?? []).filter(hasContacts)
  const targets = model.settings.site.tickets.filter(({ audience }) => isVisibleTo(audience, model.audience))
  const path = `${locale}/contact/`
  const about = {
    locale,
    title: strings.contactTitle,
    description: strings.contactIntro,
    path,
    translations: model.locales
      .filter(other => other !== locale)
      .map(other => ({ locale: other, path: `${other}/contact/` })),
  }
  return {
    kind: 'page',
    path: `${path}index.html`,
    locale,
    inputs: ['contact', teams, targets, model.today.slice(0, 4)],
    slots: () => ({
      head: head(model, about),
      languages: languages(model, about),
      main: html`<main id="main" class="contact list">${breadcrumbs(model, locale, [{ name: strings.contactTitle }])}<header><h1>${
        strings.contactTitle
      }</h1><p>${strings.contactIntro}</p></header>${filledIn(locale, targets)}${teams.map(team =>
        teamSection(team, locale),
      )}${holidayData(model, locale)}</main>`,
    }),
  }
}

function hasContacts(team: Team): boolean {
  return team.contacts.length > 0
}

function teamSection(team: Team, locale: Locale): Html {
  return html`<section class="team" id="${team.id}" data-team="${team.id}" aria-labelledby="${team.id}-name"><div><h2 id="${team.id}-name">${
    team.name[locale]
  }</h2>${team.about && html`<p>${team.about[locale]}</p>`}${hoursLine(team, locale)}</div><ul class="reach-contacts">${team.contacts.map(
    contact => contactLine(contact, undefined, locale, hoursLine({ ...team, hours: [] }, locale, contact)),
  )}</ul></section>`
}

/** Where the script shows what it will send along, to be read and changed before anything is sent. */
function filledIn(locale: Locale, targets: Model['settings']['site']['tickets']): Html {
  const strings = STRINGS[locale]
  return html`<section class="contact-filled" data-contact-filled hidden aria-labelledby="filled"><h2 id="filled">${
    strings.filledTitle
  }</h2><p>${strings.filledIntro}</p><dl data-filled-facts></dl><label for="filled-body">${
    strings.filledBody
  }</label><textarea id="filled-body" rows="8" data-filled-body></textarea><div class="solved-choices"><button type="button" class="button" data-copy-body data-done="${
    strings.copied
  }"><span>${strings.copyText}</span></button>${targets.map(
    target =>
      html`<a class="button" rel="noopener" href="${target.url.replace(/\{\w+\}/g, '')}" data-template="${target.url}">${target.name}</a>`,
  )}</div></section>`
}
