import { TICKET_SOURCES } from '#schemas/ticket.ts'

const TOOLS = TICKET_SOURCES.filter(source => source !== 'mail').join(', ')

/** What npm run tickets says of itself. */
export const HELP = {
  ja: `npm run tickets -- inspect <ファイル>                       書き出したファイルが何で、何が入っているかを示します。何も書きません。
npm run tickets -- import <ファイル> --out <file.ndjson>   チケットを同じ形にそろえ、個人情報を除いて書きます。
npm run tickets -- pull <ツール> --out <file.ndjson>       APIから、前回の後に変わったものだけを同じように取り込みます。

読めるもの：Backlog、Jira、Zendesk、Freshdesk、ServiceNow、Redmine、Zammad、OTRS/Znuny、osTicket、GLPI、GitHub の
書き出し、メール（mbox、eml、emlx、Maildir）、対応表があればどんなCSVやJSONも。.gz、.zip、フォルダーごとでもよく、
文字コードは問いません。フォルダーの中のほかのファイルは除き、何を除いたかを示します。

pull の設定は環境変数だけから読みます：backlog（BACKLOG_URL、BACKLOG_API_KEY、BACKLOG_PROJECT_ID）、
jira（JIRA_URL、JIRA_EMAIL、JIRA_API_TOKEN、JIRA_PROJECT）、zendesk（ZENDESK_URL、ZENDESK_EMAIL、ZENDESK_API_TOKEN）

  --source <ツール>      見分けられなかったとき：${TOOLS}
  --mapping <ファイル>   --source generic のとき、列の意味：YAMLかJSON。例 { key: 受付番号, createdAt: 受付日時, request: 内容 }
  --time-zone <地域>     時差の書かれていない日時の地域。初めは content/site.yaml の timeZone、なければ Asia/Tokyo
  --day-first            01/04/2026 を4月1日と読みます
  --max-bad <割合>       読めない行がこの割合を超えたら、何も書かずに止めます。初めは 0.05
  --thorough             どの語が人名かを辞書にも尋ねます。珍しい姓が少し多く見つかり、約10倍遅くなります
  --lang <言語>          ja か en。初めは端末の言語
  --root <フォルダー>    content/site.yaml（除きたい形の設定）のある場所。初めはここ
  --help

人は鍵付きのハッシュに置き換わります。鍵は SODATE_TICKET_KEY、なければ .cache/ に一度だけ作るファイル（gitには入りません）です。`,
  en: `npm run tickets -- inspect <files>                     Says what an export is and what it holds. Writes nothing.
npm run tickets -- import <files> --out <file.ndjson>  Writes the tickets, normalised and without personal data.
npm run tickets -- pull <tool> --out <file.ndjson>     The same over the API, only what changed since the last run.

Files: exports of Backlog, Jira, Zendesk, Freshdesk, ServiceNow, Redmine, Zammad, OTRS/Znuny, osTicket, GLPI and
GitHub, mails (mbox, eml, emlx, Maildir), any CSV or JSON by a mapping; also .gz, .zip and folders of them, in any
encoding. Other files in a folder are left out, and named.

pull: backlog (BACKLOG_URL, BACKLOG_API_KEY, BACKLOG_PROJECT_ID), jira (JIRA_URL, JIRA_EMAIL, JIRA_API_TOKEN,
JIRA_PROJECT) or zendesk (ZENDESK_URL, ZENDESK_EMAIL, ZENDESK_API_TOKEN), from the environment only.

  --source <tool>      if it was not recognised: ${TOOLS}
  --mapping <file>     for --source generic: YAML or JSON, e.g. { key: 受付番号, createdAt: 受付日時, request: 内容 }
  --time-zone <zone>   of times written without one; default: timeZone in content/site.yaml, else Asia/Tokyo
  --day-first          01/04/2026 is 1 April
  --max-bad <share>    stop, and write nothing, if more rows than this cannot be read; default 0.05
  --thorough           also ask the dictionary which words are names: finds a few more rare ones, ten times slower
  --lang <language>    ja or en; default: the terminal's
  --root <folder>      where content/site.yaml is (for redact patterns); default: here
  --help

People become keyed hashes. The key is SODATE_TICKET_KEY, else a file made once in .cache/ (not in git).`,
}
