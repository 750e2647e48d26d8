/** Katakana of a reading in hiragana. */
export function toKatakana(hiragana: string): string {
  return hiragana.replace(/[\u3041-\u3096]/g, char => String.fromCharCode(char.charCodeAt(0) + 0x60))
}

const HALF_WIDTH =
  'ァｧ アｱ ィｨ イｲ ゥｩ ウｳ ェｪ エｴ ォｫ オｵ カｶ キｷ クｸ ケｹ コｺ サｻ シｼ スｽ セｾ ソｿ タﾀ チﾁ ッｯ ツﾂ テﾃ トﾄ ナﾅ ニﾆ ヌﾇ ネﾈ ノﾉ ハﾊ ヒﾋ フﾌ ヘﾍ ホﾎ マﾏ ミﾐ ムﾑ メﾒ モﾓ ャｬ ヤﾔ ュｭ ユﾕ ョｮ ヨﾖ ラﾗ リﾘ ルﾙ レﾚ ロﾛ ワﾜ ヲｦ ンﾝ ーｰ'
const HALF = new Map(HALF_WIDTH.split(' ').map(pair => [pair.charAt(0), pair.slice(1)]))

/** Half-width katakana of a reading in hiragana, voiced marks apart, as banks write it. */
export function toHalfWidth(hiragana: string): string {
  return [...toKatakana(hiragana).normalize('NFD')]
    .map(char => HALF.get(char) ?? char.replace('\u3099', 'ﾞ').replace('\u309a', 'ﾟ'))
    .join('')
}

const ROMAJI: Readonly<Record<string, string>> = Object.fromEntries(
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.slice(1)]),
)

/** A reading in Hepburn as people write their own names: long vowels dropped, first letter a capital. */
export function toRomaji(hiragana: string): string {
  const latin = hiragana
    .replace(/([きしちにひみりぎじびぴ])([ゃゅょ])/g, (_all, head: string, tail: string) => {
      const base = (ROMAJI[head] ?? '').slice(0, -1)
      const vowel = { ゃ: 'a', ゅ: 'u', ょ: 'o' }[tail] ?? ''
      return /(?:sh|ch|j)$/.test(base) ? `${base}${vowel}` : `${base}y${vowel}`
    })
    .replace(/っ(.)/g, (_all, next: string) => `${(ROMAJI[next] ?? '').charAt(0)}${ROMAJI[next] ?? ''}`)
    .replace(/[\u3041-\u3096]/g, char => ROMAJI[char] ?? '')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
  return `${latin.charAt(0).toUpperCase()}${latin.slice(1)}`
}
