/** How an abbreviation sounds letter by letter, in hiragana: VPN is ぶいぴーえぬ and ぶいぴーえん. None for words. */
export function spelled(word: string): readonly string[] {
  if (!/^[a-z]{2,5}$/.test(word)) return []
  let readings = ['']
  for (const letter of word) {
    const sounds = SOUNDS[letter] ?? []
    readings = readings.flatMap(before => sounds.map(sound => before + sound)).slice(0, 8)
  }
  return readings
}

const SOUNDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    'a:えー b:びー c:しー d:でぃー e:いー f:えふ g:じー h:えいち,えっち i:あい j:じぇー k:けー l:える m:えむ n:えぬ,えん ' +
    'o:おー p:ぴー q:きゅー r:あーる s:えす t:てぃー u:ゆー v:ぶい w:だぶりゅー x:えっくす y:わい z:ぜっと'
  )
    .split(' ')
    .map(pair => [pair.slice(0, 1), pair.slice(2).split(',')]),
)
