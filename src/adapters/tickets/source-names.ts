import type { LocalizedText } from '#schemas/locale.ts'
import type { TicketSource } from '#schemas/ticket.ts'
import type { Recognition } from './recognise.ts'

const NAMES: Readonly<Record<TicketSource, string | LocalizedText>> = {
  jira: 'Jira',
  backlog: 'Backlog',
  zendesk: 'Zendesk',
  freshdesk: 'Freshdesk',
  servicenow: 'ServiceNow',
  redmine: 'Redmine',
  zammad: 'Zammad',
  otrs: 'OTRS/Znuny',
  osticket: 'osTicket',
  glpi: 'GLPI',
  github: 'GitHub',
  mail: { ja: 'メール', en: 'Mail' },
  generic: { ja: 'その他', en: 'Other' },
}

/** What a file was recognised as: Backlog CSV, shift_jis. */
export function recognisedAs({ source, format, encoding }: Recognition): LocalizedText {
  const name = NAMES[source]
  const { ja, en } = typeof name === 'string' ? { ja: name, en: name } : name
  const kind = format === 'mail' ? '' : ` ${format.toUpperCase()}`
  return { ja: `${ja}${kind}、${encoding}`, en: `${en}${kind}, ${encoding}` }
}
