import { ANSWER, at, type Export, json, PLANTED, REQUEST, SUBJECT, table, utf8 } from './planted.ts'

const { requester, agent } = PLANTED

export const GLPI_EXPORTS: readonly Export[] = [
  {
    name: 'GLPI CSV',
    file: 'glpi.csv',
    id: 'glpi:1204',
    createdAt: at,
    bytes: utf8(
      `\ufeff${table(
        [
          [
            'ID',
            'Title',
            'Status',
            'Priority',
            'Opening date',
            'Resolution date',
            'Requester - Requester',
            'Assigned to - Technician',
            'Category',
            'Description',
            'Solution - Solution',
          ],
          [
            '1 204',
            SUBJECT,
            'Closed',
            'Medium',
            '2026-04-01 09:12',
            '2026-04-01 10:00',
            requester,
            agent,
            'VPN',
            `&lt;p&gt;${REQUEST}&lt;/p&gt;`,
            ANSWER,
          ],
        ],
        ';',
      )}`,
    ),
  },
  {
    name: 'GLPI JSON',
    file: 'glpi.json',
    id: 'glpi:1204',
    createdAt: at,
    bytes: json([
      {
        id: 1204,
        name: SUBJECT,
        content: `&#60;p&#62;${REQUEST}&#60;/p&#62;`,
        date: '2026-04-01 09:12:00',
        solvedate: '2026-04-01 10:00:00',
        status: 6,
        priority: 3,
        itilcategories_id: 'VPN',
        users_id_recipient: requester,
        users_id_assign: agent,
        followups: [{ content: ANSWER, users_id: agent, is_private: 0, date: '2026-04-01 09:40:00' }],
      },
    ]),
  },
]
