import { PLANTED } from '../adapters/tickets/exports/planted.ts'

/** Which kinds of the personal data planted in the exports stand in a text, however it writes spaces and hyphens. */
export function leakedIn(text: string): readonly string[] {
  const plain = text.normalize('NFKC')
  return Object.entries(PLANTED)
    .filter(([, datum]) =>
      [datum, datum.replaceAll(' ', ''), datum.replaceAll('-', '')].some(one => plain.includes(one)),
    )
    .map(([kind]) => kind)
}
