import type { Message } from '#schemas/message.ts'

/** A character that nobody sees or that makes text look other than it is; offsets in UTF-16 units. */
export type HiddenCharacter = Readonly<{ start: number; end: number; code: number }>

/**
 * Marks that turn the direction of writing (Trojan Source, CVE-2021-42574), characters without width, tags, fillers,
 * control characters, and selectors of variants beyond the first. A joiner within an emoji is what it should be.
 */
const HIDDEN = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u3164\uffa0]`,
    String.raw`[\u034f\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb]`,
    String.raw`[\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]`,
    String.raw`(?<=[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`,
  ].join('|'),
  'gu',
)
const EMOJI = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u
const BOM = 0xfeff
const JOINER = 0x200d

/** Every hidden character of a text, in order. A byte order mark at the very beginning is none. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  const found: HiddenCharacter[] = []
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    const code = character.codePointAt(0) ?? 0
    if (code === BOM && index === 0) continue
    if (code === JOINER && EMOJI.test(text.slice(Math.max(0, index - 4), index))) continue
    found.push({ start: index, end: index + character.length, code })
  }
  return found
}

/** What is said of one, wherever it stands. */
export function sayHidden({ code }: HiddenCharacter): Pick<Message, 'rule' | 'severity' | 'text' | 'fix'> {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return {
    rule: 'hidden-character',
    severity: 'error',
    text: {
      ja: `目に見えない文字（${name}）があります。見えている文と中身が違って読まれます。`,
      en: `Unexpected invisible character ${name}, expected only what readers and reviewers can see.`,
    },
    fix: {
      ja: '「npm run check -- --fix」で取り除けます。または前後の文字ごと打ち直してください。',
      en: 'npm run check -- --fix removes it; or type the words around it again.',
    },
  }
}

/** Messages for the hidden characters of a file, in order, at their lines and columns; at most two hundred. */
export function hiddenMessages(path: string, source: string, firstLine = 1): readonly Message[] {
  return hiddenCharacters(source)
    .slice(0, 200)
    .map(character => {
      const before = source.slice(0, character.start)
      const line = before.split('\n').length + firstLine - 1
      const column = character.start - before.lastIndexOf('\n')
      return { path, line, column, ...sayHidden(character) }
    })
}
