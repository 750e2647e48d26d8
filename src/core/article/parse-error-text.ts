import { VFileMessage } from 'vfile-message'
import type { Message } from '#schemas/message.ts'

type Said = Pick<Message, 'line' | 'column' | 'text' | 'fix'>

/** Says in Japanese and English what the MDX parser stumbled over. Line and column are those of the body. */
export function sayParseError(error: unknown): Said {
  if (!(error instanceof VFileMessage)) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      line: 1,
      column: 1,
      text: { ja: `本文を読めません: ${reason}`, en: `Could not read the text: ${reason}` },
    }
  }
  const { line, column } = placeOf(error)
  const known = BY_RULE[error.ruleId ?? '']
  const reason = error.reason.split(' (note:')[0] ?? error.reason
  const tag = /`(<[^`]{1,60}>)`/.exec(reason)?.[1] ?? 'タグ'
  if (error.source === 'micromark-extension-mdx-expression' || /expression|acorn/.test(error.reason))
    return { line, column, ...BRACE, text: { ja: BRACE.text.ja, en: `${BRACE.text.en} ${reason}.` } }
  if (!known)
    return {
      line,
      column,
      text: { ja: `タグの書き方に誤りがあります: ${reason}`, en: `${reason}.` },
      fix: ANGLE,
    }
  return { line, column, text: { ja: known.ja.replace('%', tag), en: `${reason}.` }, fix: known.fix }
}

const ANGLE = {
  ja: '文字としての < は &lt; または `<` と書きます。リンクは [文字](URL) です。',
  en: 'Write &lt; or `<` for the character itself, and [text](url) for a link.',
}
const BRACE = {
  text: {
    ja: '{ } は使えません（プログラムとして読まれる記号です）。',
    en: 'Unexpected { }, which MDX reads as code.',
  },
  fix: {
    ja: '文字としての { は &#123; と書くか、`{` のように ` で囲みます。',
    en: 'Write &#123; for the character itself, or put it in `backticks`.',
  },
}

const BY_RULE: Readonly<Record<string, Readonly<{ ja: string; fix: Readonly<{ ja: string; en: string }> }>>> =
  {
    'end-tag-mismatch': {
      ja: '% を閉じるタグがないか、対応していません。',
      fix: {
        ja: '開いたタグと同じ順の逆に、</…> で閉じます。ブロックのタグの前後には空行を置いてください。',
        en: 'Close every tag with </…>, the last opened first, and put blank lines around block tags.',
      },
    },
    'unexpected-closing-slash': {
      ja: '開いていないタグを閉じています。',
      fix: { ja: 'この閉じタグを消してください。', en: 'Remove this closing tag.' },
    },
    'unexpected-character': { ja: '< の後が、タグとして読めません。', fix: ANGLE },
    'unexpected-eof': {
      ja: 'タグが途中で終わっています。',
      fix: { ja: 'タグを > または /> で終えてください。', en: 'End the tag with > or />.' },
    },
    'unexpected-lazy': {
      ja: '箇条書きや引用の途中で、タグの行の字下げが足りません。',
      fix: { ja: '続きの行を同じ幅だけ字下げしてください。', en: 'Indent the following lines alike.' },
    },
  }

function placeOf(error: VFileMessage): { line: number; column: number } {
  if (error.line !== undefined) return { line: error.line, column: error.column ?? 1 }
  const place = error.place
  if (place && 'start' in place) return { line: place.start.line, column: place.start.column }
  if (place && 'line' in place) return { line: place.line, column: place.column }
  const inReason = /\((\d+):(\d+)-/.exec(error.reason)
  return { line: Number(inReason?.[1] ?? 1), column: Number(inReason?.[2] ?? 1) }
}
