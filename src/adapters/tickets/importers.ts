import { backlogImporter } from './backlog.ts'
import { freshdeskImporter } from './freshdesk.ts'
import { githubImporter } from './github.ts'
import { glpiImporter } from './glpi.ts'
import type { Importer } from './importer.ts'
import { jiraImporter } from './jira.ts'
import { osticketImporter } from './osticket.ts'
import { otrsImporter } from './otrs.ts'
import { redmineImporter } from './redmine.ts'
import { servicenowImporter } from './servicenow.ts'
import { zammadImporter } from './zammad.ts'
import { zendeskImporter } from './zendesk.ts'

/** Every tool with an importer of its own, the most particular headings first. */
export const IMPORTERS: readonly Importer[] = [
  backlogImporter,
  jiraImporter,
  redmineImporter,
  servicenowImporter,
  freshdeskImporter,
  osticketImporter,
  glpiImporter,
  otrsImporter,
  zammadImporter,
  zendeskImporter,
  githubImporter,
]
