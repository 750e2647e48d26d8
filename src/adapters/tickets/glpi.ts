import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, priorityFrom } from '#core/mining/ticket/words.ts'
import type { Importer } from './importer.ts'
import { objectsAt, optionalTextAt, textAt } from './json-value.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/** The request sources every installation begins with, by number. */
const REQUEST_SOURCES: Readonly<Record<string, string>> = { 1: 'portal', 2: 'mail', 3: 'phone', 4: 'direct' }

/**
 * GLPI: the search’s CSV (semicolons) and REST JSON with followups and solutions (HTML, often escaped). A heading is the
 * name of a search option, behind that of its group where there is one; Japanese ones are of locales/ja_JP.po as 0.84
 * and 9.4 had it, and of translations that changed since.
 */
export const glpiImporter: Importer = {
  source: 'glpi',
  csv: {
    columns: {
      key: ['ID'],
      subject: ['Title', 'タイトル', 'Titre'],
      request: ['Description', '説明', '記述', 'Content', '内容'],
      status: ['Status', 'ステータス', 'Statut', '状態'],
      priority: ['Priority', '優先度', 'Priorité'],
      category: ['Category', 'カテゴリ', 'Catégorie', 'カテゴリー'],
      requester: [
        'Requester - Requester',
        'Requester',
        '依頼者 - 依頼者',
        '依頼者',
        '発行者 - 発行者',
        '発行者',
        'Demandeur - Demandeur',
      ],
      agent: [
        'Assigned to - Technician',
        'Technician',
        '割り当て - 技術者',
        '割り当て先 - 技術者',
        '技術者',
        '担当者',
        'Attribué à - Technicien',
      ],
      createdAt: ['Opening date', '開始日付', '開始日', 'オープン日', "Date d'ouverture"],
      updatedAt: ['Last update', '最終更新', '最終更新日', 'Dernière modification'],
      resolvedAt: ['Resolution date', 'Solve date', 'Closing date', '解決日', 'Date de résolution'],
      resolution: [
        'Solution - Solution',
        'Solution',
        '解決方法 - 解決方法',
        '解決方法',
        '解決策 - 解決策',
        '解決策',
      ],
      channel: ['Request source', '依頼元', 'Source de la demande'],
      comment: ['Followups - Description', 'Followup', 'フォロー - 説明', 'フォローアップ - 説明'],
      satisfaction: ['Satisfaction survey - Satisfaction', '満足度調査 - 満足度'],
    },
    marks: [
      ['id', 'title', 'opening date'],
      ['id', 'title', 'requester - requester'],
      ['id', 'タイトル', '開始日付'],
      ['id', 'タイトル', '開始日'],
      ['id', 'タイトル', '依頼者 - 依頼者'],
      ['id', 'タイトル', '発行者 - 発行者'],
      ['id', 'titre', "date d'ouverture"],
    ],
    toTicket(row, context) {
      const ticket = ticketFromRow('glpi', row, context)
      const stars = Number(row.text('satisfaction') || Number.NaN)
      const resolution = row.optional('resolution')
      return {
        ...ticket,
        key: ticket.key.replace(/\s/g, ''),
        request: unescaped(ticket.request),
        messages: row.all('comment').map((text): RawMessage => ({ who: 'agent', text: unescaped(text) })),
        resolution: resolution === undefined ? undefined : unescaped(resolution),
        satisfaction: stars >= 0 && stars <= 5 ? stars / 5 : undefined,
      }
    },
  },
  json: {
    marks: [
      ['id', 'name', 'itilcategories_id'],
      ['id', 'name', 'date', 'users_id_recipient'],
    ],
    toTicket(value, { moment }) {
      if (['1', 'true'].includes(`${value['is_deleted']}`)) return undefined
      const solutions = objectsAt(value, 'solutions', 'ITILSolution')
      // The recipient wrote it down, often an agent on the phone; the requester has the trouble.
      const requester =
        firstOf(value['_users_id_requester']) || textAt(value, 'requester', 'users_id_recipient')
      return {
        source: 'glpi',
        key: textAt(value, 'id'),
        channel: channelFrom(
          REQUEST_SOURCES[textAt(value, 'requesttypes_id')] ?? textAt(value, 'requesttypes_id'),
        ),
        createdAt: moment(textAt(value, 'date', 'date_creation')),
        resolvedAt:
          moment(optionalTextAt(value, 'solvedate', 'closedate')) ??
          (isDone(textAt(value, 'status')) || textAt(value, 'status') === '5'
            ? moment(textAt(value, 'date_mod'))
            : undefined),
        subject: textAt(value, 'name'),
        request: unescaped(textAt(value, 'content')),
        messages: objectsAt(value, 'followups', 'ITILFollowup').map((followup): RawMessage => {
          const author = textAt(followup, 'users_id')
          const who =
            `${followup['is_private']}` === '1' ? 'note' : author === requester ? 'requester' : 'agent'
          return {
            who,
            at: moment(textAt(followup, 'date', 'date_creation')),
            author,
            text: unescaped(textAt(followup, 'content')),
          }
        }),
        resolution:
          solutions.length === 0
            ? undefined
            : unescaped(solutions.map(solution => textAt(solution, 'content')).join('\n')),
        // A number where the answer was not asked for with names (expand_dropdowns).
        category: /^\d*$/.test(textAt(value, 'itilcategories_id'))
          ? undefined
          : textAt(value, 'itilcategories_id'),
        tags: [],
        priority: priorityFrom(
          ['', '1 very low', '2 low', '3 normal', '4 high', '5 very high', 'urgent'][
            Number(textAt(value, 'priority'))
          ] ?? textAt(value, 'priority'),
        ),
        requester: requester || undefined,
        agent: optionalTextAt(value, 'users_id_assign', 'assign'),
        people: [requester, textAt(value, 'users_id_assign', 'assign')],
      }
    },
  },
}

/** GLPI stores HTML with its brackets escaped (&lt;p&gt;, before 10.0 &#60;p&#62;). */
function unescaped(text: string): string {
  return text
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:gt|#62);/g, '>')
    .replace(/&(?:amp|#38);/g, '&')
}

/** GLPI gives people as one number or name, or as a list of them. */
function firstOf(people: unknown): string {
  const first: unknown = Array.isArray(people) ? people[0] : people
  return typeof first === 'string' || typeof first === 'number' ? String(first) : ''
}
