/**
 * The table that holds the tickets: the columns of a normalised, redacted ticket under the same names, so that
 * `INSERT INTO tickets FORMAT JSONEachRow` takes the NDJSON of `npm run tickets -- import` as it is.
 */
export function ticketTable(table: string): string {
  return `CREATE TABLE IF NOT EXISTS ${quoted(table)} (
  id String,
  source LowCardinality(String),
  url Nullable(String),
  channel LowCardinality(Nullable(String)),
  createdAt DateTime64(3, 'UTC'),
  firstResponseAt Nullable(DateTime64(3, 'UTC')),
  resolvedAt Nullable(DateTime64(3, 'UTC')),
  subject String,
  request String,
  messages Array(Tuple(who String, at Nullable(DateTime64(3, 'UTC')), author Nullable(String), text String)),
  resolution Nullable(String),
  category Nullable(String),
  tags Array(String),
  priority LowCardinality(Nullable(String)),
  requester Nullable(String),
  agent Nullable(String),
  reopenCount Nullable(UInt32),
  satisfaction Nullable(Float64)
) ENGINE = MergeTree ORDER BY id`
}

/** So that moments with T and Z go in as we write them. */
export const INSERT_SETTINGS = "date_time_input_format = 'best_effort'"

/**
 * Near-duplicates become one row: the texts of one of them, and what is counted of each. Min-hashes of 4-letter
 * pieces must agree on subject, request and resolution, each by itself: one hash over all would join two questions
 * with the same long greeting. Short texts, of which too few pieces are drawn, must be equal, and so must the
 * numbers in a resolution, since they are what an article can contradict.
 */
export function groupQuery(table: string): string {
  return `SELECT
  argMin(tuple(subject, request, ifNull(resolution, '')), id) AS texts,
  count() AS ticketCount,
  groupArray(CAST((${MEMBER.map(([, sql]) => sql).join(', ')}) AS Tuple(${MEMBER.map(([name, , type]) => `${name} ${type}`).join(', ')}))) AS members
FROM ${quoted(table)}
GROUP BY ${hashOf('subject')}, ${hashOf('request')}, ${hashOf("ifNull(resolution, '')")},
  arrayStringConcat(extractAll(${folded("ifNull(resolution, '')")}, '[0-9]+'), ' ')
ORDER BY min(id)
SETTINGS output_format_json_named_tuples_as_objects = 1, output_format_json_quote_64bit_integers = 0`
}

/** Shorter texts are compared whole. */
const SHORT = 40

const PIECE = 4
const HASHES = 3

/** So much of a text is looked at; tickets say what they ask at the beginning. */
const LOOKED_AT = 300

const MEMBER = [
  ['id', 'id', 'String'],
  ['source', 'source', 'String'],
  ['url', 'url', 'Nullable(String)'],
  ['channel', 'channel', 'Nullable(String)'],
  ['createdAt', moment('createdAt'), 'String'],
  ['firstResponseAt', moment('firstResponseAt'), 'Nullable(String)'],
  ['resolvedAt', moment('resolvedAt'), 'Nullable(String)'],
  ['category', 'category', 'Nullable(String)'],
  ['tags', 'tags', 'Array(String)'],
  ['priority', 'priority', 'Nullable(String)'],
  ['requester', 'requester', 'Nullable(String)'],
  ['agent', 'agent', 'Nullable(String)'],
  ['reopenCount', 'reopenCount', 'Nullable(UInt32)'],
  ['satisfaction', 'satisfaction', 'Nullable(Float64)'],
  ['isResolved', 'resolution IS NOT NULL', 'Bool'],
  ['answerCount', "arrayCount(who -> who = 'agent', messages.who)", 'UInt32'],
] as const

function moment(column: string): string {
  return `concat(replaceOne(toString(${column}, 'UTC'), ' ', 'T'), 'Z')`
}

function folded(sql: string): string {
  return `lowerUTF8(normalizeUTF8NFKC(substringUTF8(${sql}, 1, ${LOOKED_AT})))`
}

function hashOf(sql: string): string {
  const text = folded(sql)
  return `if(lengthUTF8(${text}) < ${SHORT}, (cityHash64(${text}), toUInt64(0)), ngramMinHashUTF8(${text}, ${PIECE}, ${HASHES}))`
}

function quoted(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,100}$/.test(name)) throw new Error(`${name} is no name of a table`)
  return `\`${name}\``
}
