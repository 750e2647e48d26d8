import { BACKLOG_EXPORTS } from './backlog.ts'
import { FRESHDESK_EXPORTS } from './freshdesk.ts'
import { GENERIC_EXPORTS } from './generic.ts'
import { GITHUB_EXPORTS } from './github.ts'
import { GLPI_EXPORTS } from './glpi.ts'
import { JIRA_EXPORTS } from './jira.ts'
import { MAIL_EXPORTS } from './mail.ts'
import { OSTICKET_EXPORTS } from './osticket.ts'
import { OTRS_EXPORTS } from './otrs.ts'
import type { Export } from './planted.ts'
import { REDMINE_EXPORTS } from './redmine.ts'
import { SERVICENOW_EXPORTS } from './servicenow.ts'
import { ZAMMAD_EXPORTS } from './zammad.ts'
import { ZENDESK_EXPORTS } from './zendesk.ts'

/** One export of every format and variant. */
export const ALL_EXPORTS: readonly Export[] = [
  ...BACKLOG_EXPORTS,
  ...JIRA_EXPORTS,
  ...ZENDESK_EXPORTS,
  ...FRESHDESK_EXPORTS,
  ...SERVICENOW_EXPORTS,
  ...REDMINE_EXPORTS,
  ...ZAMMAD_EXPORTS,
  ...OTRS_EXPORTS,
  ...OSTICKET_EXPORTS,
  ...GLPI_EXPORTS,
  ...GITHUB_EXPORTS,
  ...MAIL_EXPORTS,
  ...GENERIC_EXPORTS,
]

/** The export with this file name. */
export function exportNamed(file: string): Export {
  const found = ALL_EXPORTS.find(one => one.file === file)
  if (found === undefined) throw new Error(`There is no export ${file}`)
  return found
}
