import { LocalizedError } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'

const REASONS: Readonly<Record<string, LocalizedText>> = {
  ENOENT: { ja: 'そのファイルやフォルダーはありません', en: 'there is no such file or folder' },
  EACCES: { ja: '権限がありません', en: 'permission is denied' },
  EPERM: { ja: '権限がありません', en: 'permission is denied' },
  EROFS: { ja: '読み取り専用の場所です', en: 'the place is read-only' },
  ENOSPC: { ja: 'ディスクに空きがありません', en: 'the disk is full' },
  EDQUOT: { ja: 'ディスクの割り当てを使い切っています', en: 'the disk quota is used up' },
  EISDIR: { ja: 'ファイルではなくフォルダーです', en: 'it is a folder, expected a file' },
  ENOTDIR: { ja: 'フォルダーではないものの中を指しています', en: 'a part of the path is no folder' },
  EEXIST: { ja: 'フォルダーの名前のファイルがあります', en: 'a file has the name of the folder' },
  ENAMETOOLONG: { ja: '名前が長すぎます', en: 'the name is too long' },
  EMFILE: { ja: '開いているファイルが多すぎます', en: 'too many files are open' },
}

/** Why a file cannot be read or written, in both languages where the system says why in a way we know. */
export function fileFailure(doing: 'read' | 'write', path: string, cause: unknown): LocalizedError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const why = REASONS[code] ?? {
    ja: `読み書きの誤り ${code}`.trim(),
    en: `input or output failed ${code}`.trim(),
  }
  return new LocalizedError(
    doing === 'read'
      ? { ja: `${path} を読めません：${why.ja}`, en: `Could not open ${path}: ${why.en}` }
      : {
          ja: `${path} に書けません：${why.ja}。何も書きませんでした`,
          en: `Could not write ${path}: ${why.en}. Nothing was written`,
        },
  )
}
