import { z } from 'zod'

/** Who may read: everyone, the organisation's own people, or an outsourcing partner. */
export const AUDIENCES = ['public', 'internal', 'partner'] as const

export const audienceSchema = z
  .enum(AUDIENCES)
  .describe('Who may read: public (everyone), internal (employees), partner (an outsourced desk).')

export type Audience = z.infer<typeof audienceSchema>

/** What each build shows: everyone's articles, and those written for its own audience. Internal people see all. */
const VISIBLE: Readonly<Record<Audience, readonly Audience[]>> = {
  public: ['public'],
  partner: ['public', 'partner'],
  internal: ['public', 'partner', 'internal'],
}

/** Whether something written for one audience may appear in the build for another. */
export function isVisibleTo(written: Audience, build: Audience): boolean {
  return VISIBLE[build].includes(written)
}
