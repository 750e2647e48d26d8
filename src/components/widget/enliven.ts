import { startChecklists } from '../client/checklist.ts'
import { startContact } from '../client/contact.ts'
import { startHours } from '../client/hours.ts'
import { startTabs } from '../client/tabs.ts'
import { startTrees } from '../client/tree.ts'

/** Starts trees, tabs, lists, hours and contacts of what the frame has just shown. */
export function enliven(): void {
  startTabs()
  startTrees()
  startChecklists()
  startHours(new Date())
  startContact()
}
