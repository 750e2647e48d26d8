import { ANSWER, at, type Export, PLANTED, REQUEST, SUBJECT, table, utf8 } from './planted.ts'

const { requester, agent, mail } = PLANTED

export const ZENDESK_EXPORTS: readonly Export[] = [
  {
    name: 'Zendesk NDJSON',
    file: 'zendesk.ndjson',
    id: 'zendesk:35',
    createdAt: at,
    bytes: utf8(
      `${JSON.stringify({
        id: 35,
        url: 'https://harunire.zendesk.example/api/v2/tickets/35.json',
        created_at: at,
        updated_at: at,
        subject: SUBJECT,
        raw_subject: SUBJECT,
        description: REQUEST,
        status: 'solved',
        priority: 'normal',
        requester_id: 20978392,
        submitter_id: 76872,
        assignee_id: 235323,
        via: { channel: 'email', source: { from: { name: requester, address: mail } } },
        tags: ['vpn'],
        satisfaction_rating: { score: 'good' },
        comments: [
          {
            author_id: 20978392,
            public: true,
            html_body: `<p>${REQUEST.replaceAll('\n', '<br>')}</p>`,
            created_at: at,
          },
          { author_id: 235323, public: false, body: `${PLANTED.name}さんに電話した`, created_at: at },
          { author_id: 235323, public: true, body: ANSWER, created_at: at },
        ],
      })}\n`,
    ),
  },
  {
    name: 'Zendesk CSV',
    file: 'zendesk.csv',
    id: 'zendesk:35',
    createdAt: at,
    bytes: utf8(
      table([
        [
          'ID',
          'Subject',
          'Status',
          'Requester',
          'Requester email',
          'Assignee',
          'Via',
          'Priority',
          'Tags',
          'Created at',
          'Solved at',
          'Description',
        ],
        [
          '35',
          SUBJECT,
          'Solved',
          requester,
          mail,
          agent,
          'Mail',
          'Normal',
          'vpn home',
          '2026-04-01 09:12',
          '2026-04-01 10:00',
          REQUEST,
        ],
      ]),
    ),
  },
]
