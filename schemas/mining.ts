import { z } from 'zod'

const share = z.number().min(0).max(1)

/** `content/mining.yaml`: how tickets become candidates. */
export const miningSchema = z
  .strictObject({
    minTickets: z.int().min(2).max(1000).default(5).describe('Smaller topics are not reported.'),
    exclude: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9-]{1,60}$/)
            .describe('Name of the reason, shown in the report.'),
          phrases: z
            .array(z.string().min(2).max(200))
            .min(1)
            .max(200)
            .describe(
              'A ticket whose subject or first lines hold one of these is left out. Plain text; one of up to three letters (four Latin ones) must be a whole line.',
            ),
        }),
      )
      .max(100)
      .describe('Noise: tickets that ask nothing. Mandatory, so that somebody has looked at it.'),
    tooBroad: share
      .default(0.12)
      .describe('A topic with more than this share of all tickets is said to be too broad.'),
    handlingMinutes: z
      .number()
      .min(1)
      .max(600)
      .default(15)
      .describe('Working minutes one ticket costs; exports do not hold it.'),
    deflectionShare: z
      .strictObject({
        gap: share.default(0.3),
        untranslated: share.default(0.3),
        'hard-to-find': share.default(0.2),
        outdated: share.default(0.15),
        covered: share.default(0),
      })
      .prefault({})
      .describe(
        'Share of tickets that go away once the article is there and found. An assumption: watch it.',
      ),
    comeback: z
      .number()
      .min(1)
      .max(20)
      .default(2)
      .describe('A dismissed candidate returns when its tickets a month grew by this factor.'),
    slaHours: z.number().min(0.1).max(10_000).default(24).describe('Resolution within this many hours.'),
  })
  .describe('How tickets are mined.')

export type Mining = z.infer<typeof miningSchema>
