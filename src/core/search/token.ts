/** One word as the morphological analyser of the build sees it. */
export type Token = Readonly<{
  /** As written. */
  surface: string
  /** Dictionary form; the surface where the analyser knows none. */
  base: string
  /** Reading of the surface in kana, if known. */
  reading: string | undefined
  /** Part of speech as IPADIC names it: 名詞, 動詞, 助詞 … */
  pos: string
  /** Its first subdivision: 自立, 非自立, サ変接続 … */
  detail: string
}>

/** Cuts Japanese text into words. Passed in, because its dictionary must never reach a browser. */
export type Analyse = (text: string) => readonly Token[]
