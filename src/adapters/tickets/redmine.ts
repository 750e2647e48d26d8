import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { isOpen, priorityFrom } from '#core/mining/ticket/words.ts'
import type { Importer } from './importer.ts'
import { objectsAt, optionalTextAt, textAt, valueAt } from './json-value.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/**
 * Redmine: the issue list’s CSV (CP932 or UTF-8, comma or semicolon) and REST JSON with journals. Headings: the captions
 * of app/models/issue_query.rb in config/locales/{en,ja,de,fr}.yml, 3.4 (2017) to 6.
 */
export const redmineImporter: Importer = {
  source: 'redmine',
  csv: {
    columns: {
      key: ['#', 'Id'],
      subject: ['題名', 'Subject', 'Thema', 'Sujet'],
      request: ['説明', 'Description', 'Beschreibung'],
      status: ['ステータス', 'Status', 'Statut'],
      priority: ['優先度', 'Priority', 'Priorität', 'Priorité'],
      category: ['カテゴリ', 'Category', 'Kategorie', 'Catégorie'],
      requester: ['作成者', 'Author', 'Autor', 'Auteur'],
      agent: ['担当者', 'Assignee', 'Zugewiesen an', 'Assigné à'],
      createdAt: ['作成日', 'Created', 'Angelegt', 'Créé'],
      resolvedAt: ['終了日', 'Closed', 'Geschlossen am', 'Fermé'],
      comment: [
        '最新のコメント',
        '最新の注記',
        'Last notes',
        'Letzte Kommentare',
        'Dernières notes',
        '注記',
        'コメント',
      ],
      type: ['トラッカー', 'Tracker'],
      updatedBy: ['最終更新者', 'Last updated by', 'Zuletzt geändert von', 'Dernière mise à jour par'],
      project: ['プロジェクト', 'Project', 'Projekt', 'Projet'],
    },
    marks: [
      ['#', '題名', 'ステータス'],
      ['#', 'subject', 'tracker'],
      ['#', 'thema', 'tracker'],
      ['#', 'sujet', 'tracker'],
      ['#', 'トラッカー', '題名'],
    ],
    toTicket(row, context) {
      const ticket = ticketFromRow('redmine', row, context)
      const isRequester = ticket.requester !== undefined && row.text('updatedBy') === ticket.requester
      const wroteLast = isRequester ? 'requester' : 'agent'
      return {
        ...ticket,
        channel: 'ticket',
        messages: row.all('comment').map((text): RawMessage => ({ who: wroteLast, text })),
        category: ticket.category ?? row.optional('type') ?? row.optional('project'),
      }
    },
  },
  json: {
    marks: [['id', 'tracker', 'subject', 'author']],
    toTicket(value, { moment }) {
      const requester = textAt(value, 'author.id', 'author.name')
      const journals = objectsAt(value, 'journals').filter(journal => textAt(journal, 'notes') !== '')
      return {
        source: 'redmine',
        key: textAt(value, 'id'),
        channel: 'ticket',
        createdAt: moment(textAt(value, 'created_on')),
        resolvedAt:
          isOpen(textAt(value, 'status.name')) || valueAt(value, 'status.is_closed') === false
            ? undefined
            : moment(optionalTextAt(value, 'closed_on')),
        subject: textAt(value, 'subject'),
        request: textAt(value, 'description'),
        messages: journals.map((journal): RawMessage => {
          const author = textAt(journal, 'user.id', 'user.name')
          const who =
            journal['private_notes'] === true ? 'note' : author === requester ? 'requester' : 'agent'
          return { who, at: moment(textAt(journal, 'created_on')), author, text: textAt(journal, 'notes') }
        }),
        category: optionalTextAt(value, 'category.name', 'tracker.name'),
        tags: [],
        priority: priorityFrom(textAt(value, 'priority.name')),
        requester: requester || undefined,
        agent: optionalTextAt(value, 'assigned_to.id', 'assigned_to.name'),
        people: [
          textAt(value, 'author.name'),
          textAt(value, 'assigned_to.name'),
          ...journals.map(journal => textAt(journal, 'user.name')),
        ],
      }
    },
  },
}
