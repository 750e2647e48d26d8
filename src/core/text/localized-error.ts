import type { LocalizedText } from '#schemas/locale.ts'

/** What is wrong with something a person gave us, in both languages; `message` is the English one. */
export class LocalizedError extends Error {
  readonly text: LocalizedText
  constructor(text: LocalizedText, options?: ErrorOptions) {
    super(text.en, options)
    this.text = text
  }
}

/** What an error says, in both languages if it knows them. */
export function textOf(error: unknown): LocalizedText {
  if (error instanceof LocalizedError) return error.text
  const said = error instanceof Error ? error.message : String(error)
  return { ja: said, en: said }
}

/** The same text with the place before it. */
export function inPlace(place: string, { ja, en }: LocalizedText): LocalizedText {
  return { ja: `${place}：${ja}`, en: `${place}: ${en}` }
}
