import { ANSWER, at, type Export, json, PLANTED, REQUEST, SUBJECT, table, utf8 } from './planted.ts'

const { requester, agent, mail } = PLANTED

export const FRESHDESK_EXPORTS: readonly Export[] = [
  {
    name: 'Freshdesk JSON',
    file: 'freshdesk.json',
    id: 'freshdesk:7',
    createdAt: at,
    bytes: json([
      {
        helpdesk_ticket: {
          display_id: 7,
          subject: SUBJECT,
          description: REQUEST,
          created_at: '2026-04-01T09:12:00+09:00',
          updated_at: at,
          status: 5,
          status_name: 'Closed',
          priority: 2,
          source: 1,
          requester_id: 8,
          requester_name: requester,
          responder_id: 9,
          responder_name: agent,
          helpdesk_notes: [{ body: ANSWER, user_id: 9, incoming: false, private: false, created_at: at }],
        },
      },
    ]),
  },
  {
    name: 'Freshdesk XML',
    file: 'freshdesk.xml',
    id: 'freshdesk:7',
    createdAt: at,
    bytes: utf8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<helpdesk-tickets type="array">\n<helpdesk-ticket>\n<display-id type="integer">7</display-id><subject>${SUBJECT}</subject><description><![CDATA[${REQUEST}]]></description><created-at type="datetime">2026-04-01T09:12:00+09:00</created-at><updated-at>2026-04-01T10:00:00+09:00</updated-at><status type="integer">5</status><priority>2</priority><source>1</source><requester-id>8</requester-id><requester-name>${requester}</requester-name><responder-id>9</responder-id><responder-name>${agent}</responder-name><helpdesk-notes type="array"><helpdesk-note><body>${ANSWER}</body><user-id>9</user-id><incoming type="boolean">false</incoming><private>false</private><created-at>2026-04-01T09:40:00+09:00</created-at></helpdesk-note></helpdesk-notes>\n</helpdesk-ticket>\n</helpdesk-tickets>\n`,
    ),
  },
  {
    name: 'Freshdesk CSV',
    file: 'freshdesk.csv',
    id: 'freshdesk:7',
    createdAt: at,
    bytes: utf8(
      table([
        [
          'Ticket ID',
          'Subject',
          'Status',
          'Priority',
          'Source',
          'Type',
          'Agent',
          'Group',
          'Created time',
          'Resolved time',
          'Survey results',
          'Full name',
          'Email',
          'Description',
        ],
        [
          '7',
          SUBJECT,
          'Closed',
          'Medium',
          'Email',
          'Question',
          agent,
          'IT',
          '2026-04-01 09:12:00',
          '2026-04-01 10:00:00',
          'Happy',
          requester,
          mail,
          REQUEST,
        ],
      ]),
    ),
  },
]
