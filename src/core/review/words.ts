import type { Locale } from '#schemas/locale.ts'

type Words = Readonly<{
  ownerTitle: (team: string) => string
  ownerIntro: (team: string, count: number) => string
  held: (count: number) => string
  unreachable: (why: string) => string
  ask: string
  edit: string
  changes: string
  how: (days: number) => string
  nothingLeft: string
  escalationTitle: (title: string) => string
  escalation: (owner: string, day: string, days: number) => string
  manager: string
  verifyTitle: (team: string, count: number) => string
  verifyIntro: string
  archiveTitle: (count: number) => string
  archiveIntro: string
  inLinks: string
  text: string
  cut: string
  reassignTitle: (article: string, team: string) => string
  reassignIntro: (article: string, team: string) => string
  snoozed: (day: string) => string
  opened: (what: string) => string
  noPermission: string
  noArticle: (article: string) => string
  noTeam: (team: string) => string
  unclear: (line: string) => string
}>

/** What the bot writes on GitHub, in the language of the team it writes to. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  ja: {
    ownerTitle: team => `記事の確認: ${team}`,
    ownerIntro: (team, count) => `${team}が担当する記事のうち、${count}件に確認が必要です。`,
    held: count => `ほかに${count}件あります。ここが減ったら、次の分をお知らせします。`,
    unreachable: why => `${why}。代わりに予備のチームへお知らせしています。`,
    ask: '今も正しければチェックを入れてください。確認日を更新するプルリクエストを用意します。直すときは「編集」から。',
    edit: '編集',
    changes: '変更点',
    how: days =>
      `コメントでも操作できます: \`/verified カテゴリー/記事\` \`/snooze 30d\` \`/reassign カテゴリー/記事 チーム\` \`/archive カテゴリー/記事\`\nこのIssueを閉じると、その日から${days}日間はお知らせしません。`,
    nothingLeft: '確認が必要な記事はなくなりました。ありがとうございました。',
    escalationTitle: title => `確認が止まっている記事: ${title}`,
    escalation: (owner, day, days) =>
      `${owner}の担当です。${day} が確認期限でしたが、${days}日以上たっても確認されていません。代わりに確認するか、担当を決め直してください。`,
    manager: '担当チームと予備のチームから返事がないため、ナレッジ担当者にお知らせしています。',
    verifyTitle: (team, count) => `${team}: ${count}件の記事を「今も正しい」と確認`,
    verifyIntro:
      '次の記事の確認日を更新します。本文を読んで、正しければマージしてください。違うところがあれば、このプルリクエストを閉じて記事を直してください。',
    archiveTitle: count => `古くなった${count}件の記事の公開を終える`,
    archiveIntro:
      '長いあいだ確認されていない記事です。マージすると公開を終え、元のアドレスにはその旨のページが残ります。このマージを取り消せば元に戻ります。',
    inLinks: 'リンクを外した記事',
    text: '本文',
    cut: '（長いため、ここまで）',
    reassignTitle: (article, team) => `${article} の担当を${team}に変える`,
    reassignIntro: (article, team) =>
      `${article} の担当チームを「${team}」に変えます。新しい担当チームが承認してください。`,
    snoozed: day => `${day} までお知らせを止めます。`,
    opened: what => `プルリクエストを用意しました: ${what}`,
    noPermission:
      'このリポジトリに書き込める人だけが使えるコマンドです。気づいたことがあれば、このままコメントで教えてください。',
    noArticle: article => `公開中の記事 ${article} が見つかりません。カテゴリー/記事 の形で書いてください。`,
    noTeam: team => `チーム ${team} は teams.yaml にありません。`,
    unclear: line => `読み取れませんでした: ${line}。例: /snooze 30d、/verified account/reset-password`,
  },
  en: {
    ownerTitle: team => `Article review: ${team}`,
    ownerIntro: (team, count) => `${count} of the articles of ${team} need a look.`,
    held: count => `${count} more are waiting. The next ones follow when this list gets shorter.`,
    unreachable: why => `${why}, so its backup is asked instead.`,
    ask: 'Still right? Tick it, and a pull request that confirms it will be ready for you. To correct one, follow its edit link.',
    edit: 'edit',
    changes: 'what changed',
    how: days =>
      `Comments work too: \`/verified category/article\` \`/snooze 30d\` \`/reassign category/article team\` \`/archive category/article\`\nClosing this issue keeps it quiet for ${days} days from then.`,
    nothingLeft: 'Nothing is left to review. Thank you.',
    escalationTitle: title => `Review has stalled: ${title}`,
    escalation: (owner, day, days) =>
      `${owner} owns it. Its review was due by ${day}, and nobody confirmed it for ${days} days and more. Please review it instead, or find it a new owner.`,
    manager: 'Neither the owner nor its backup answered, so this goes to the knowledge managers.',
    verifyTitle: (team, count) =>
      `${team}: confirm ${count} ${count === 1 ? 'article' : 'articles'} as still right`,
    verifyIntro:
      'This confirms the articles below as of today. Read them, and merge if they are right. If something is wrong, close this and correct the article.',
    archiveTitle: count => `Archive ${count} ${count === 1 ? 'article' : 'articles'} nobody reviewed`,
    archiveIntro:
      'Nobody has reviewed these for a long time. Merging takes them off the site and leaves a notice at their address. Reverting the merge brings them back.',
    inLinks: 'Articles whose links were taken out',
    text: 'Text',
    cut: '(cut here, it is long)',
    reassignTitle: (article, team) => `Hand ${article} over to ${team}`,
    reassignIntro: (article, team) =>
      `This makes ${team} the owner of ${article}. The new owner should approve it.`,
    snoozed: day => `Quiet until ${day}.`,
    opened: what => `A pull request is ready: ${what}`,
    noPermission:
      'Only people who can write to this repository can use commands. If you noticed something, please just say so here.',
    noArticle: article => `There is no published article ${article}. Write it as category/article.`,
    noTeam: team => `The team ${team} is not in teams.yaml.`,
    unclear: line => `I could not read this: ${line}. Try /snooze 30d or /verified account/reset-password`,
  },
}
