import { type JsonObject, objectsAt, textAt } from '../json-value.ts'

/** What the export is asked to send along: names that redaction then knows, groups, and times and counts of each ticket. */
export const TICKET_SIDE_LOADS = 'users,groups,metric_sets'

/** The tickets of a page, each with the people, group and metrics that came beside them. */
export function ticketsWithSideLoads(answer: JsonObject): JsonObject[] {
  const users = byId(answer, 'users', 'id')
  const groups = byId(answer, 'groups', 'id')
  const metrics = byId(answer, 'metric_sets', 'ticket_id')
  return objectsAt(answer, 'tickets').map(ticket => ({
    ...ticket,
    ...found('requester', users.get(textAt(ticket, 'requester_id'))),
    ...found('assignee', users.get(textAt(ticket, 'assignee_id'))),
    ...found('group', groups.get(textAt(ticket, 'group_id'))),
    ...found('metric_set', metrics.get(textAt(ticket, 'id'))),
  }))
}

/** The comments of a page, each with who wrote it. */
export function commentsWithAuthors(answer: JsonObject): JsonObject[] {
  const users = byId(answer, 'users', 'id')
  return objectsAt(answer, 'comments').map(comment => ({
    ...comment,
    ...found('author', users.get(textAt(comment, 'author_id'))),
  }))
}

function byId(answer: JsonObject, list: string, key: string): ReadonlyMap<string, JsonObject> {
  return new Map(objectsAt(answer, list).map(one => [textAt(one, key), one]))
}

function found(name: string, value: JsonObject | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value }
}
