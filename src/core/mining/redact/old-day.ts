const ERA_DAY =
  '(?:明治|大正|昭和|[MTS](?=\\d))\\.? ?(?:\\d{1,2}|元)(?:年|[-/.]) ?\\d{1,2}(?:月|[-/.]) ?\\d{1,2}日?|(?:平成|H(?=\\d))\\.? ?(?:[1-9]|1\\d|2[0-4]|元)(?:年|[-/.]) ?\\d{1,2}(?:月|[-/.]) ?\\d{1,2}日?'
const YEAR_DAY =
  '(?:19\\d\\d|20(?:0\\d|1[0-2]))(?:年|[-/.]) ?\\d{1,2}(?:月|[-/.]) ?\\d{1,2}日?|(?:19\\d\\d|200\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'
/**
 * A day up to 2012, as the source of a pattern: a ticket of today that names one beside a person means a birth date; a
 * later day may be the day something happened.
 */
export const OLD_DAY = `(?:${ERA_DAY}|${YEAR_DAY})`
