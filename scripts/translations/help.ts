import type { LocalizedText } from '#schemas/locale.ts'

/** What --help says. */
export const HELP: LocalizedText = {
  ja: `npm run translations -- [記事 …] [オプション]      翻訳元が変わった段落を並べます。

  記事              account/reset-password のような id、またはファイルのパス。なければすべて
  --apply           挙げた記事の訳を、今の翻訳元に合っているものとして記録する（訳を直したあとに）
  --all             --apply をすべての記事に
  --format <f>      pretty | json
  --lang <l>        ja | en。なければ端末の言語
  --root <folder>   プロジェクト。なければここ
  --help

--apply がなければ何も書きません。空白や太字だけの変更は数えません。句点ひとつの変更は数えます。`,
  en: `npm run translations -- [article …] [options]      Lists the paragraphs whose source changed.

  article           an id like account/reset-password, or a file's path; default: all
  --apply           record the named translations as matching their source as it is now (after you mended them)
  --all             with --apply: every translation
  --format <f>      pretty | json
  --lang <l>        ja | en; default: the terminal's language
  --root <folder>   the project; default: here
  --help

Without --apply nothing is written. A change of spaces or bold does not count; a change of a full stop does.`,
}

/** Said when nothing was named to be stamped. */
export const NAME_THEM: LocalizedText = {
  ja: '--apply には記事の id を添えてください（すべてなら --all）。',
  en: '--apply needs the articles you mended, or --all.',
}
