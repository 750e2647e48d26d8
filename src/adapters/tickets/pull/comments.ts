import { isObject, type JsonObject, objectsAt, textAt } from '../json-value.ts'
import { address } from './address.ts'
import type { Get } from './get-json.ts'
import { commentsWithAuthors } from './zendesk-side-loads.ts'

/** Comments of one page, the most that each of the three APIs gives. */
const PAGE = 100

/** All comments of a Backlog issue, oldest first: pages begin at the id that the last one ended with. */
export async function backlogComments(base: string, issueKey: string, key: Record<string, string>, get: Get) {
  const path = `/api/v2/issues/${encodeURIComponent(issueKey)}/comments`
  const comments = new Map<string, JsonObject>()
  for (let from = ''; ; ) {
    const query = { ...key, order: 'asc', count: String(PAGE), ...(from && { minId: from }) }
    const answer = await get(address(base, path, query))
    const page = Array.isArray(answer) ? answer.filter(isObject) : []
    const known = comments.size
    // Whether the first of a page is the last of the one before is not documented: by id it is one either way.
    for (const comment of page) comments.set(textAt(comment, 'id'), comment)
    from = textAt(page.at(-1) ?? {}, 'id')
    if (page.length < PAGE || comments.size === known || from === '') return [...comments.values()]
  }
}

/** An issue of Jira's search with all its comments: the search carries some of them only, and says how many there are. */
export async function withJiraComments(base: string, issue: JsonObject, get: Get): Promise<JsonObject> {
  const total = Number(textAt(issue, 'fields.comment.total') || '0')
  const carried = objectsAt(issue, 'fields.comment.comments')
  if (carried.length >= total) return issue
  const comments: JsonObject[] = []
  const path = `/rest/api/3/issue/${encodeURIComponent(textAt(issue, 'key'))}/comment`
  while (comments.length < total) {
    const query = { startAt: String(comments.length), maxResults: String(PAGE), orderBy: 'created' }
    const answer = await get(address(base, path, query))
    const page = isObject(answer) ? objectsAt(answer, 'comments') : []
    if (page.length === 0) break
    comments.push(...page)
  }
  const fields = isObject(issue['fields']) ? issue['fields'] : {}
  const comment = isObject(fields['comment']) ? fields['comment'] : {}
  return { ...issue, fields: { ...fields, comment: { ...comment, comments } } }
}

/** All comments of a Zendesk ticket, by its cursor. */
export async function zendeskComments(base: string, id: string, get: Get): Promise<readonly JsonObject[]> {
  const path = `/api/v2/tickets/${encodeURIComponent(id)}/comments.json`
  const comments: JsonObject[] = []
  for (let after = ''; ; ) {
    const query = { 'page[size]': String(PAGE), include: 'users', ...(after && { 'page[after]': after }) }
    const answer = await get(address(base, path, query))
    if (!isObject(answer)) return comments
    comments.push(...commentsWithAuthors(answer))
    const meta = isObject(answer['meta']) ? answer['meta'] : {}
    const next = textAt(meta, 'after_cursor')
    if (meta['has_more'] !== true || next === '' || next === after) return comments
    after = next
  }
}
