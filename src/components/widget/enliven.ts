import { startChecklists } from '../client/checklist.ts'
import { startContact } from '../client/contact.ts'
import { startHours } from '../client/hours.ts'
import { startDays } from '../client/reading.ts'
import { startTabs } from '../client/tabs.ts'
import { startTrees } from '../client/tree.ts'

/** Starts trees, tabs, lists, hours, days and contacts of what the frame has just shown. */
export function enliven(): void {
  const now = new Date()
  startTabs()
  startTrees()
  startChecklists()
  startHours(now)
  startDays(now)
  startContact()
}
