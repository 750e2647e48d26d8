const SYLLABLES: ReadonlyMap<string, string> = new Map(
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu ぁa ぃi ぅu ぇe ぉo'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.slice(1)] as const),
)
const VOWEL: ReadonlyMap<string, string> = new Map([
  ['ゃ', 'a'],
  ['ゅ', 'u'],
  ['ょ', 'o'],
])

/** A reading in hiragana as a key for Latin spellings: Hepburn in lower case, all long vowels short. */
export function romajiKey(hiragana: string): string {
  let latin = ''
  for (let index = 0; index < hiragana.length; index += 1) {
    const char = hiragana.charAt(index)
    const small = VOWEL.get(char)
    if (small !== undefined) {
      const base = latin.slice(0, -1)
      latin = /(?:sh|ch|j)$/.test(base) ? base + small : `${base}y${small}`
    } else if (char === 'っ') latin += (SYLLABLES.get(hiragana.charAt(index + 1)) ?? '').charAt(0)
    else latin += SYLLABLES.get(char) ?? ''
  }
  return shortened(latin)
}

/** The same key of a name as people write it: Satou, Satoh, Ohno and SATO, Simizu and Tibana. */
export function latinKey(name: string): string {
  return shortened(
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/oh(?![aiueo])/g, 'o')
      .replace(/si/g, 'shi')
      .replace(/sy([auo])/g, 'sh$1')
      .replace(/ti/g, 'chi')
      .replace(/ty([auo])/g, 'ch$1')
      .replace(/(^|[^t])tu/g, '$1tsu')
      .replace(/zy?i/g, 'ji')
      .replace(/zy([auo])/g, 'j$1')
      .replace(/(^|[^sc])hu/g, '$1fu')
      .replace(/m(?=[bmp])/g, 'n'),
  )
}

function shortened(latin: string): string {
  return latin.replace(/ou|oo/g, 'o').replace(/uu/g, 'u').replace(/tch/g, 'cch')
}
