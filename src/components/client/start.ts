import { startChecklists } from './checklist.ts'
import { startContact } from './contact.ts'
import { startHours } from './hours.ts'
import { startJourney } from './journey.ts'
import { startOffline } from './offline.ts'
import { startReading } from './reading.ts'
import { startSearch } from './search.ts'
import { startSearchKey } from './search-key.ts'
import { startSeason } from './season.ts'
import { startSolved } from './solved.ts'
import { startTabs } from './tabs.ts'
import { startTrees } from './tree.ts'

const notFound = document.querySelector<HTMLElement>('[data-not-found]')
if (notFound)
  void import('./not-found.ts').then(({ speakLanguageOf }) => speakLanguageOf(notFound)).finally(startAll)
else startAll()

function startAll(): void {
  const now = new Date()
  // The journey begins anew with each article, before a tree adds its path to it.
  startJourney()
  // What changes the height of the page comes before all that does not.
  startTabs()
  startTrees()
  startSeason(now)
  startHours(now)
  startContact()
  startChecklists()
  startReading(now)
  startSolved()
  startSearchKey()
  startSearch()
  startOffline()
}

const healthTable = document.querySelector<HTMLTableElement>('[data-health-table]')
if (healthTable)
  void import('./health-table.ts').then(({ startHealthTable }) => startHealthTable(healthTable))

const filters = document.querySelectorAll<HTMLElement>('[data-filter]')
if (filters.length > 0) void import('./filter.ts').then(({ startFilter }) => filters.forEach(startFilter))

// Only npm run dev has notes for the writer.
if (import.meta.env.DEV) {
  const notes = document.querySelector<HTMLElement>('[data-writer-notes]')
  if (document.querySelector('.writer-notes')) void import('../../styles/writer.css')
  if (notes) void import('./writer-notes.ts').then(({ startWriterNotes }) => startWriterNotes(notes))
}
