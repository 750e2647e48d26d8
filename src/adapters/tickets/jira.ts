import { jiraMarkupToText } from '#core/mining/ticket/plain-text.ts'
import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { isDone, priorityFrom } from '#core/mining/ticket/words.ts'
import type { Importer } from './importer.ts'
import { isObject, objectsAt, optionalTextAt, textAt, textsAt } from './json-value.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/**
 * Jira: CSV (all fields) with repeated columns and localised headings, and REST search JSON with wiki or ADF bodies.
 * Japanese headings: 課題キー, 課題タイプ, 要約, ステータス, 優先度, 担当者, 作成日 and 更新日 (2026/04/01 …) are what a public program
 * that reads a Japanese export looks for; キー, 説明, コンポーネント and ラベル are words of Atlassian’s page 課題フィールドとステータス,
 * 作業項目キー and 作業タイプ of its newer pages. 報告者 we saw in programs’ own tables only; 解決日, コメント, the ids of people and
 * custom fields nobody has shown us in a file.
 */
export const jiraImporter: Importer = {
  source: 'jira',
  csv: {
    columns: {
      key: [
        'Issue key',
        'Work item key',
        '課題キー',
        '作業項目キー',
        'Vorgangsschlüssel',
        'Clave de incidencia',
        'Clé de ticket',
        'Key',
        'キー',
      ],
      subject: ['Summary', '要約', 'Zusammenfassung', 'Resumen', 'Résumé'],
      request: ['Description', '説明', 'Beschreibung', 'Descripción'],
      status: ['Status', 'ステータス', 'Estado', 'État'],
      category: ['Component/s', 'Components', 'コンポーネント', 'Komponenten'],
      type: [
        'Issue Type',
        'Work type',
        'Work item type',
        '課題タイプ',
        '作業タイプ',
        '作業項目タイプ',
        'Vorgangstyp',
      ],
      priority: ['Priority', '優先度', 'Priorität', 'Prioridad', 'Priorité'],
      requester: ['Reporter', '報告者', 'Autor', 'Informador', 'Rapporteur'],
      requesterId: ['Reporter Id', '報告者 ID', '報告者ID'],
      agent: ['Assignee', '担当者', 'Zugewiesene Person', 'Bearbeiter', 'Persona asignada', 'Responsable'],
      agentId: ['Assignee Id', '担当者 ID', '担当者ID'],
      createdAt: ['Created', '作成日', '作成日時', 'Erstellt', 'Creada', 'Créée', 'Création'],
      updatedAt: ['Updated', '更新日', '更新日時', 'Aktualisiert'],
      statusCategory: ['Status Category', 'ステータス カテゴリ', 'ステータスカテゴリ', 'Statuskategorie'],
      resolvedAt: ['Resolved', '解決日', '解決日時', '解決済み', 'Erledigt', 'Resuelta', 'Résolution le'],
      tags: ['Labels', 'ラベル', 'Stichwörter', 'Etiquetas', 'Étiquettes'],
      comment: ['Comment', 'Comments', 'コメント', 'Kommentar', 'Comentario', 'Commentaire'],
      channel: ['Custom field (Request channel type)', 'Custom field (Channel)'],
      satisfaction: ['Satisfaction rating', 'Custom field (Satisfaction)'],
      notes: [
        'Custom field (Resolution notes)',
        'Custom field (Resolution details)',
        'カスタムフィールド (解決内容)',
        'カスタムフィールド(解決内容)',
      ],
    },
    marks: [
      ['issue key', 'summary'],
      ['work item key', 'summary'],
      ['作業項目キー', '要約'],
      ['課題キー', '要約'],
      ['vorgangsschlüssel', 'zusammenfassung'],
      ['clave de incidencia', 'resumen'],
      ['clé de ticket', 'résumé'],
    ],
    toTicket(row, context) {
      const { moment } = context
      const ticket = ticketFromRow('jira', row, context)
      const rating = Number(row.text('satisfaction'))
      // Comments name accounts, the columns of people show names: an account is the better name of a person.
      const requester = row.optional('requesterId') ?? ticket.requester
      const isOver = isDone(row.text('statusCategory'))
      return {
        ...ticket,
        resolvedAt: ticket.resolvedAt ?? (isOver ? moment(row.text('updatedAt')) : undefined),
        requester,
        agent: row.optional('agentId') ?? ticket.agent,
        people: [...ticket.people, ticket.requester ?? '', ticket.agent ?? ''],
        request: jiraMarkupToText(ticket.request),
        messages: row.all('comment').map((comment): RawMessage => {
          const parts = partsOf(comment)
          const at = moment(parts?.at)
          if (parts === undefined || at === undefined)
            return { who: 'agent', text: jiraMarkupToText(comment) }
          return {
            who: parts.author === requester || parts.author === ticket.requester ? 'requester' : 'agent',
            at,
            author: parts.author,
            text: jiraMarkupToText(parts.body),
          }
        }),
        resolution: row.optional('notes'),
        category: ticket.category ?? row.optional('type'),
        tags: row.all('tags'),
        satisfaction: rating >= 1 && rating <= 5 ? (rating - 1) / 4 : undefined,
      }
    },
  },
  json: {
    marks: [
      ['key', 'fields.summary', 'fields.status'],
      ['key', 'fields.summary', 'fields.created'],
    ],
    toTicket(value, { moment }) {
      const person = (path: string) =>
        optionalTextAt(
          value,
          `${path}.emailAddress`,
          `${path}.accountId`,
          `${path}.name`,
          `${path}.displayName`,
        )
      const requester = person('fields.reporter') ?? person('fields.creator')
      const comments = objectsAt(value, 'fields.comment.comments')
      const done =
        textAt(value, 'fields.status.statusCategory.key') === 'done' ||
        isDone(textAt(value, 'fields.status.name'))
      return {
        source: 'jira',
        key: textAt(value, 'key'),
        url: browseUrl(textAt(value, 'self'), textAt(value, 'key')),
        createdAt: moment(textAt(value, 'fields.created')),
        resolvedAt:
          moment(optionalTextAt(value, 'fields.resolutiondate')) ??
          (done ? moment(textAt(value, 'fields.updated')) : undefined),
        subject: textAt(value, 'fields.summary'),
        request: bodyText(value['fields'], 'description'),
        messages: comments.map((comment): RawMessage => {
          const author = textAt(
            comment,
            'author.emailAddress',
            'author.accountId',
            'author.name',
            'author.displayName',
          )
          const who = comment['jsdPublic'] === false ? 'note' : author === requester ? 'requester' : 'agent'
          return { who, at: moment(textAt(comment, 'created')), author, text: bodyText(comment, 'body') }
        }),
        category: textsAt(value, 'fields.components')[0] ?? optionalTextAt(value, 'fields.issuetype.name'),
        tags: textsAt(value, 'fields.labels'),
        priority: priorityFrom(textAt(value, 'fields.priority.name')),
        requester,
        agent: person('fields.assignee'),
        people: [
          textAt(value, 'fields.reporter.displayName'),
          textAt(value, 'fields.assignee.displayName'),
          textAt(value, 'fields.creator.displayName'),
          ...comments.map(comment => textAt(comment, 'author.displayName')),
        ],
      }
    },
  },
}

function browseUrl(self: string, key: string): string | undefined {
  return URL.canParse(self) ? `${new URL(self).origin}/browse/${key}` : undefined
}

/** A body is wiki markup in REST v2, an Atlassian document (nested nodes with text) in v3. */
function bodyText(holder: unknown, field: string): string {
  if (!isObject(holder)) return ''
  const body = holder[field]
  if (typeof body === 'string') return jiraMarkupToText(body)
  return isObject(body)
    ? documentText(body, 0)
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : ''
}

function documentText(node: unknown, depth: number): string {
  if (!isObject(node) || depth > 60) return ''
  const type = node['type']
  if (type === 'text') return textAt(node, 'text')
  if (type === 'hardBreak') return '\n'
  if (type === 'inlineCard' || type === 'blockCard') return textAt(node, 'attrs.url')
  if (type === 'status') return textAt(node, 'attrs.text')
  const inner = objectsAt(node, 'content')
    .map(child => documentText(child, depth + 1))
    .join('')
  return /^(?:paragraph|heading|listItem|blockquote|codeBlock|tableRow|panel|taskItem|decisionItem)$/.test(
    String(type),
  )
    ? `${inner}\n`
    : inner
}

/** Jira Cloud puts `date;accountId;body` in a comment cell, Jira Server the body alone or `date;user;body`. */
function partsOf(comment: string): { at: string; author: string; body: string } | undefined {
  const first = comment.indexOf(';')
  const second = comment.indexOf(';', first + 1)
  if (first < 6 || first > 40 || second === -1 || second - first > 129) return undefined
  return {
    at: comment.slice(0, first),
    author: comment.slice(first + 1, second),
    body: comment.slice(second + 1),
  }
}
