import type { Analyse } from '#core/search/token.ts'
import type { Locale } from '#schemas/locale.ts'

/** A heading of an index, and the letters whose readings stand under it. */
export type IndexGroup = Readonly<{ id: string; name: string; letters: string }>

/** The headings of an index in the order readers expect: 五十音 and then Latin letters, or A to Z. */
export const INDEX_GROUPS: Readonly<Record<Locale, readonly IndexGroup[]>> = {
  ja: [
    { id: 'a', name: 'あ', letters: 'あいうえおぁぃぅぇぉゔ' },
    { id: 'ka', name: 'か', letters: 'かきくけこがぎぐげごゕゖ' },
    { id: 'sa', name: 'さ', letters: 'さしすせそざじずぜぞ' },
    { id: 'ta', name: 'た', letters: 'たちつてとだぢづでどっ' },
    { id: 'na', name: 'な', letters: 'なにぬねの' },
    { id: 'ha', name: 'は', letters: 'はひふへほばびぶべぼぱぴぷぺぽ' },
    { id: 'ma', name: 'ま', letters: 'まみむめも' },
    { id: 'ya', name: 'や', letters: 'やゆよゃゅょ' },
    { id: 'ra', name: 'ら', letters: 'らりるれろ' },
    { id: 'wa', name: 'わ', letters: 'わをんゐゑゎ' },
    { id: 'latin', name: 'A–Z', letters: 'abcdefghijklmnopqrstuvwxyz' },
    { id: 'other', name: '他', letters: '' },
  ],
  en: [
    ...[...'abcdefghijklmnopqrstuvwxyz'].map(letter => ({
      id: letter,
      name: letter.toUpperCase(),
      letters: letter,
    })),
    { id: 'other', name: '#', letters: '' },
  ],
}

/** The index heading a reading belongs under; what begins with neither kana nor a letter stands last. */
export function indexGroupOf(reading: string, locale: Locale): string {
  const first = reading[0] ?? ''
  return INDEX_GROUPS[locale].find(group => first !== '' && group.letters.includes(first))?.id ?? 'other'
}

/** How a title is read aloud, as far as an index needs it: hiragana and small letters, without opening brackets. */
export function readingOf(title: string, analyse: Analyse | undefined): string {
  const said = analyse
    ? analyse(title)
        .map(({ surface, reading }) => reading ?? surface)
        .join('')
    : title
  return said
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/^[^\p{L}\p{N}]+/u, '')
}
