import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '#schemas/message.ts'

/** A text file below `content/`: its path from the project root, its text, and a digest of its bytes. */
export type Source = Readonly<{ path: string; text: string; digest: string }>

/** The files that could be read, and a message for each that could not. Sorted by path. */
export type Sources = Readonly<{ sources: readonly Source[]; messages: readonly Message[] }>

/** The largest source read, in bytes. */
export const MAX_SOURCE_BYTES = 2_000_000

/**
 * Reads every file below a folder whose name ends in one of the endings.
 * Symbolic links are never followed; bytes that are no UTF-8 and files that are too large become messages.
 */
export function readSources(root: string, folder: string, endings: readonly string[]): Sources {
  const sources: Source[] = []
  const messages: Message[] = []
  for (const path of pathsBelow(root, folder, messages)) {
    if (!endings.some(ending => path.endsWith(ending))) continue
    const read = readSource(root, path)
    if ('rule' in read) messages.push(read)
    else sources.push(read)
  }
  return { sources, messages }
}

/** Reads one file as UTF-8, or says why it can't be. Throws only where the disk itself fails. */
export function readSource(root: string, path: string): Source | Message {
  const file = join(root, path)
  const size = statSync(file).size
  if (size > MAX_SOURCE_BYTES) return tooLarge(path, size)
  const bytes = readFileSync(file)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
    return { path, text, digest: hash('sha256', bytes).slice(0, 32) }
  } catch {
    return notUtf8(path, bytes)
  }
}

function pathsBelow(root: string, folder: string, messages: Message[]): string[] {
  let names: ReturnType<typeof list>
  try {
    names = list(join(root, folder))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new Error(`Could not list ${folder}`, { cause: error })
  }
  const paths: string[] = []
  for (const name of names) {
    const path = `${folder}/${name.name}`
    if (name.isSymbolicLink()) messages.push(symbolicLink(path))
    else if (name.isDirectory()) paths.push(...pathsBelow(root, path, messages))
    else if (name.isFile()) paths.push(path)
  }
  return paths
}

function list(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function symbolicLink(path: string): Message {
  return say(path, 'symlink', {
    text: {
      ja: 'シンボリックリンクは読みません。内容は content/ の中のファイルそのものに書きます。',
      en: 'Unexpected symbolic link, expected a file of its own inside content/.',
    },
    fix: { ja: 'リンクを消し、実際のファイルを置いてください。', en: 'Replace the link by the file itself.' },
  })
}

function tooLarge(path: string, size: number): Message {
  const mb = (size / 1e6).toFixed(1)
  return say(path, 'too-long', {
    text: {
      ja: `ファイルが ${mb} MB あります。上限は ${MAX_SOURCE_BYTES / 1e6} MB です。`,
      en: `Unexpected size ${mb} MB, expected at most ${MAX_SOURCE_BYTES / 1e6} MB.`,
    },
    fix: { ja: '話題ごとに記事を分けてください。', en: 'Split it into one article per topic.' },
  })
}

function notUtf8(path: string, bytes: Uint8Array): Message {
  const japanese = isShiftJis(bytes)
  return say(path, 'encoding', {
    text: {
      ja: japanese ? 'Shift_JISで保存されています。UTF-8が必要です。' : 'UTF-8ではないバイトがあります。',
      en: japanese ? 'Unexpected Shift_JIS text, expected UTF-8.' : 'Unexpected bytes, expected UTF-8 text.',
    },
    fix: {
      ja: 'エディターで文字コードを「UTF-8」にして保存し直してください。',
      en: 'Save the file again with encoding UTF-8.',
    },
  })
}

function isShiftJis(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('shift_jis', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function say(path: string, rule: string, said: Pick<Message, 'text' | 'fix'>): Message {
  return { path, line: 1, column: 1, rule, severity: 'error', ...said }
}
