import { TICKET_SOURCES } from '#schemas/ticket.ts'

/** What npm run tickets says of itself. */
export const HELP = `npm run tickets -- inspect <files>                     Says what an export is and what it holds. Writes nothing.
npm run tickets -- import <files> --out <file.ndjson>  Writes the tickets, normalised and without personal data.
npm run tickets -- pull <tool> --out <file.ndjson>     The same over the API, only what changed since the last run.

pull: backlog (BACKLOG_URL, BACKLOG_API_KEY, BACKLOG_PROJECT_ID), jira (JIRA_URL, JIRA_EMAIL, JIRA_API_TOKEN,
JIRA_PROJECT) or zendesk (ZENDESK_URL, ZENDESK_EMAIL, ZENDESK_API_TOKEN), from the environment only.

Files: exports of Backlog, Jira, Zendesk, Freshdesk, ServiceNow, Redmine, Zammad, OTRS/Znuny, osTicket, GLPI and
GitHub, mbox and eml, any CSV or JSON by a mapping; also .gz, .zip and folders of them, in any encoding.

  --source <tool>      if it was not recognised: ${TICKET_SOURCES.filter(source => source !== 'mail').join(', ')}
  --mapping <file>     for --source generic: YAML or JSON, e.g. { key: 受付番号, createdAt: 受付日時, request: 内容 }
  --time-zone <zone>   of times written without one; default: timeZone in content/site.yaml, else Asia/Tokyo
  --day-first          01/04/2026 is 1 April
  --max-bad <share>    stop, and write nothing, if more rows than this cannot be read; default 0.05
  --thorough           also ask the dictionary which words are names: finds a few more rare ones, ten times slower
  --root <folder>      where content/site.yaml is (for redact patterns); default: here
  --help

People become keyed hashes. The key is SODATE_TICKET_KEY, else a file made once in .cache/ (not in git).`
