import type { Locale } from '#schemas/locale.ts'
import type { Said, Verdict } from './check-before-save.ts'

const ID = 'sodate-notes'
/** The dialogue that refuses names so many; the list beside the form has them all. */
const MOST_NAMED = 4

/** What the editor's own dialogue says when an article is refused. */
export function refusal({ said }: Verdict, locale: Locale): string {
  const errors = said.filter(({ severity }) => severity === 'error')
  const named = errors.slice(0, MOST_NAMED).map(one => `・${lineOf(one)}`)
  const rest = errors.length - named.length
  return [WORDS[locale].refused, ...named, ...(rest > 0 ? [WORDS[locale].more(rest)] : [])].join('\n')
}

/** Shows what the check says beside the form until it is closed or something else is saved. Nothing said: nothing shown. */
export function showNotes({ isRefused, said }: Verdict, locale: Locale): void {
  document.getElementById(ID)?.remove()
  if (said.length === 0) return
  const words = WORDS[locale]
  const box = document.createElement('aside')
  box.id = ID
  box.lang = locale
  box.setAttribute('role', 'status')
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = words.close
  close.addEventListener('click', () => box.remove())
  const title = document.createElement('h2')
  title.textContent = isRefused ? words.titleRefused : words.titleSaved
  const list = document.createElement('ul')
  for (const one of said) {
    const item = document.createElement('li')
    item.dataset['severity'] = one.severity
    // What an article says is text here, whatever it looks like.
    item.textContent = lineOf(one)
    list.append(item)
  }
  box.append(close, title, list)
  document.body.append(box)
}

function lineOf({ where, text }: Said): string {
  return where ? `${where}: ${text}` : text
}

const WORDS = {
  ja: {
    refused: '検査で誤りが見つかったため、保存していません。書いた内容は消えていません。',
    more: (count: number) => `ほか ${count}件は右下の一覧にあります。`,
    titleRefused: '検査の指摘（直すまで保存できません）',
    titleSaved: '検査の指摘（保存はできます）',
    close: '閉じる',
  },
  en: {
    refused: 'Not saved: the check found mistakes. What you wrote is still here.',
    more: (count: number) => `${count} more are in the list at the bottom.`,
    titleRefused: 'What the check says (to be mended before saving)',
    titleSaved: 'What the check says (does not keep you from saving)',
    close: 'Close',
  },
} as const
