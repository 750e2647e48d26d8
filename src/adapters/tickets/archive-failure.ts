import { LocalizedError, textOf } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'

/** What zlib and yauzl say, and what that means to who exported the file. */
const REASONS: readonly (readonly [said: RegExp, meaning: LocalizedText])[] = [
  [
    /End of central directory|unexpected (?:end|EOF)|not enough bytes/i,
    {
      ja: '途中で切れているか、書庫ではありません',
      en: 'it is cut off, or no archive',
    },
  ],
  [
    /absolute path|in fileName|relative path/i,
    {
      ja: '書庫の外を指す名前のファイルが入っています',
      en: 'it holds a file whose name points outside of it',
    },
  ],
  [/encrypt/i, { ja: '暗号化されています', en: 'it is encrypted, expected a plain one' }],
  [
    /compression method/i,
    { ja: 'この圧縮方法は読めません。ふつうのzipにしてください', en: 'it is packed in a way we cannot read' },
  ],
  [
    /literal|distance|block|data check|header check|code lengths|too many bytes|signature|extra field|crc/i,
    { ja: '中身が壊れています', en: 'its content is damaged' },
  ],
]

/** Why an archive cannot be read, in both languages; what a library says is kept in brackets, but for file names. */
export function archiveFailure(path: string, cause: unknown): LocalizedError {
  if (cause instanceof ArchiveError) return cause
  const said = textOf(cause)
  const known = cause instanceof LocalizedError ? undefined : REASONS.find(([words]) => words.test(said.en))
  const { ja, en } = known?.[1] ?? said
  return new ArchiveError({
    ja: `書庫 ${path} を読めません：${ja}`,
    en: `Could not read the archive ${path}: ${en}`,
  })
}

class ArchiveError extends LocalizedError {}
