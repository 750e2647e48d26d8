import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { isDone, priorityFrom } from '#core/mining/ticket/words.ts'
import type { ImportContext, Importer } from './importer.ts'
import { isObject, objectsAt, optionalTextAt, textAt, textsAt } from './json-value.ts'
import { listed } from './listed.ts'
import { ticketFromRow } from './ticket-from-row.ts'

const DATED_HEAD =
  /^(?:\[?(\d{4}[-/]\d{1,2}[-/]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?)\]?[ ,:]{0,3})?([^\n:：]{1,40})[:：]\n?/
/** A first line that is a name alone, or a name and a time. */
const NAMED_HEAD =
  /^([^\n]{1,40}?)(?: ?[([]?(\d{4}[-/]\d{1,2}[-/]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?)[)\]]?)?\n/

/**
 * Backlog: the issue list as CSV (Japanese or English headings, comments in numbered columns) and API v2 JSON. All columns
 * of a file are listed in the README of DriftwoodJP/Backlog-Issue-Importer (2014, 作成者 and 作成日) and, in English, in
 * web_service/backlog.md of i05nagai/memorandum; a newer program that reads such a file has 登録者 and 登録日. 完了日 and what ends in 日時 are in none
 * of these. The four states are those of the help page 課題と状態.
 */
export const backlogImporter: Importer = {
  source: 'backlog',
  csv: {
    columns: {
      key: ['キー', 'Key', 'Issue Key'],
      subject: ['件名', 'Subject', 'Summary'],
      request: ['詳細', 'Description'],
      status: ['状態', 'Status'],
      resolution: ['完了理由', 'Resolution'],
      category: ['カテゴリー名', 'カテゴリー', 'カテゴリ', 'Category Name', 'Category'],
      type: ['種別', 'Issue Type', 'Type'],
      priority: ['優先度', 'Priority'],
      requester: ['作成者', '登録者', 'Created by', 'Registered by', 'Author'],
      agent: ['担当者', 'Assignee'],
      createdAt: ['作成日', '登録日', '作成日時', '登録日時', 'Created Date', 'Created', 'Registered'],
      updatedAt: ['更新日', '更新日時', 'Updated'],
      resolvedAt: ['完了日', '完了日時', 'Closed'],
      milestone: ['マイルストーン', 'Milestone'],
      comment: ['コメント*', 'Comment*'],
    },
    marks: [
      ['キー', '件名', '状態', '詳細'],
      ['キー', '件名', '状態', '登録者'],
      ['key', 'subject', 'status', 'milestone'],
    ],
    toTicket(row, context) {
      const ticket = ticketFromRow('backlog', row, context)
      const { requester, agent } = ticket
      return {
        ...ticket,
        channel: 'ticket',
        messages: row.all('comment').map(comment => messageOf(comment, { requester, agent, context })),
        category: ticket.category ?? row.optional('type'),
        tags: listed(row.text('milestone')),
      }
    },
  },
  json: {
    marks: [['issueKey', 'summary', 'createdUser']],
    toTicket(value, { moment }) {
      const done = isDone(textAt(value, 'status.name')) || textAt(value, 'status.id') === '4'
      const requester = textAt(value, 'createdUser.mailAddress', 'createdUser.userId', 'createdUser.name')
      const comments = objectsAt(value, 'comments').filter(comment => textAt(comment, 'content') !== '')
      return {
        source: 'backlog',
        key: textAt(value, 'issueKey'),
        channel: 'ticket',
        createdAt: moment(textAt(value, 'created')),
        resolvedAt: done ? moment(textAt(value, 'updated')) : undefined,
        subject: textAt(value, 'summary'),
        request: textAt(value, 'description'),
        messages: comments.map((comment): RawMessage => {
          const author = textAt(comment, 'createdUser.mailAddress', 'createdUser.userId', 'createdUser.name')
          return {
            who: author === requester ? 'requester' : 'agent',
            at: moment(textAt(comment, 'created')),
            author,
            text: textAt(comment, 'content'),
          }
        }),
        category: textsAt(value, 'category')[0] ?? optionalTextAt(value, 'issueType.name'),
        tags: textsAt(value, 'milestone'),
        priority: priorityFrom(textAt(value, 'priority.name')),
        requester,
        agent: optionalTextAt(value, 'assignee.mailAddress', 'assignee.userId', 'assignee.name'),
        people: [value['createdUser'], value['assignee'], ...comments.map(comment => comment['createdUser'])]
          .filter(isObject)
          .map(person => textAt(person, 'name')),
      }
    },
  },
}

type By = {
  readonly requester: string | undefined
  readonly agent: string | undefined
  readonly context: ImportContext
}

/** A comment’s cell; who wrote it stands before the text where the export says it at all. */
function messageOf(comment: string, { requester, agent, context }: By): RawMessage {
  const dated = DATED_HEAD.exec(comment)
  const named = NAMED_HEAD.exec(comment)
  const [head, author, at] =
    named !== null && [requester, agent].includes(named[1]?.trim())
      ? [named[0], named[1]?.trim(), named[2]]
      : [dated?.[0] ?? '', dated?.[2]?.trim(), dated?.[1]]
  const isPerson = author !== undefined && (author === requester || author === agent || at !== undefined)
  return {
    who: isPerson && author === requester ? 'requester' : 'agent',
    at: context.moment(at),
    author: isPerson ? author : undefined,
    text: isPerson ? comment.slice(head.length) : comment,
  }
}
