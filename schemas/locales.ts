/** The languages an article can be written in. The first is the default of a new site. Apart, so that browsers load no zod for it. */
export const LOCALES = ['ja', 'en'] as const
