import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import type { Importer } from './importer.ts'
import { type JsonObject, objectsAt, optionalTextAt, textAt, textsAt } from './json-value.ts'

const MENTION = /@[a-z\d][a-z\d-]{0,38}/gi

/** GitHub issues: REST JSON and `gh issue list --json`; pull requests mixed in are skipped. */
export const githubImporter: Importer = {
  source: 'github',
  json: {
    marks: [
      ['number', 'title', 'html_url'],
      ['number', 'title', 'user.login'],
      ['number', 'title', 'author.login'],
      ['number', 'title', 'closedAt'],
    ],
    toTicket(value, { moment }) {
      const url = textAt(value, 'html_url', 'url')
      if (value['pull_request'] !== undefined || /\/pull\/\d+$/.test(url)) return undefined
      const requester = textAt(value, 'user.login', 'author.login')
      const labels = textsAt(value, 'labels')
      const comments = objectsAt(value, 'comments', 'comments_list', 'comments_data').filter(
        comment => textAt(comment, 'body') !== '',
      )
      const people = [
        requester,
        ...comments.map(comment => textAt(comment, 'user.login', 'author.login')),
        ...textsAt(value, 'assignees', 'login'),
      ]
      return {
        source: 'github',
        key: `${repositoryOf(url)}${textAt(value, 'number')}`,
        url,
        channel: 'ticket',
        createdAt: moment(textAt(value, 'created_at', 'createdAt')),
        resolvedAt: moment(optionalTextAt(value, 'closed_at', 'closedAt')),
        subject: withoutMentions(textAt(value, 'title'), people),
        request: withoutMentions(textAt(value, 'body'), people),
        messages: comments.map((comment): RawMessage => {
          const author = textAt(comment, 'user.login', 'author.login')
          return {
            who: author === requester || isOutsider(comment) ? 'requester' : 'agent',
            at: moment(textAt(comment, 'created_at', 'createdAt')),
            author,
            text: withoutMentions(textAt(comment, 'body'), people),
          }
        }),
        category: labels[0],
        tags: labels,
        requester: requester || undefined,
        agent: textsAt(value, 'assignees', 'login')[0] ?? optionalTextAt(value, 'assignee.login'),
        people,
      }
    },
  },
}

/**
 * A text whose @accounts outside of code name nobody, but for the people of the issue, whom redaction knows; @scope/name
 * is a package.
 */
function withoutMentions(text: string, people: readonly string[]): string {
  if (!text.includes('@')) return text
  const known = new Set(people.map(person => `@${person.toLowerCase()}`))
  const hidden = (prose: string) =>
    prose.replace(MENTION, (found, at: number) => {
      const isInside = /[\w@./-]/.test(prose.charAt(at - 1)) || /[\w@/]/.test(prose.charAt(at + found.length))
      return isInside || known.has(found.toLowerCase()) ? found : '@…'
    })
  // Every other part between backquotes is code, in a block or in a line.
  const outside = (part: string, gap: string, inner: (prose: string) => string) =>
    part
      .split(gap)
      .map((piece, index) => (index % 2 === 0 ? inner(piece) : piece))
      .join(gap)
  return outside(text, '```', prose => outside(prose, '`', hidden))
}

/** Somebody who has no part in the repository and says “me too”. Exports without the field tell nothing. */
function isOutsider(comment: JsonObject): boolean {
  return /^(?:NONE|FIRST_TIMER|FIRST_TIME_CONTRIBUTOR|MANNEQUIN)$/.test(
    textAt(comment, 'author_association', 'authorAssociation'),
  )
}

/** `owner/name#` of an issue’s address on GitHub or its API; '' elsewhere. */
function repositoryOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address?.hostname.includes('github') !== true) return ''
  const [number, kind, name, owner] = address.pathname.split('/').reverse()
  return kind === 'issues' && /^\d+$/.test(number ?? '') && owner ? `${owner}/${name}#` : ''
}
