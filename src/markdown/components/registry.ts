import type { ComponentRenderer } from '../rendering.ts'
import { checklist } from './checklist.ts'
import { escalate } from './escalate.ts'
import { figure } from './figure.ts'
import { include } from './include.ts'
import { kbd } from './kbd.ts'
import { note } from './note.ts'
import { internal, partner } from './only.ts'
import { steps } from './steps.ts'
import { tab, tabs } from './tabs.ts'
import { term } from './term.ts'
import { troubleshoot } from './troubleshoot.ts'
import { until } from './until.ts'
import { warning } from './warning.ts'

/** The renderer of each component. Question, Answer, Handover and Choice are rendered by their tree. */
export const RENDERERS: Readonly<Record<string, ComponentRenderer>> = {
  Checklist: checklist,
  Escalate: escalate,
  Figure: figure,
  Include: include,
  Internal: internal,
  Kbd: kbd,
  Note: note,
  Partner: partner,
  Steps: steps,
  Tab: tab,
  Tabs: tabs,
  Term: term,
  Troubleshoot: troubleshoot,
  Until: until,
  Warning: warning,
}
