import { at, type Export, PLANTED, REQUEST, SUBJECT, table, utf8 } from './planted.ts'

const { requester, agent, mail } = PLANTED

export const OSTICKET_EXPORTS: readonly Export[] = [
  {
    name: 'osTicket CSV with disguised formulas',
    file: 'osticket.csv',
    id: 'osticket:123456',
    createdAt: at,
    bytes: utf8(
      table([
        [
          'Ticket Number',
          'Date Created',
          'Subject',
          'From',
          'From Email',
          'Priority',
          'Department',
          'Help Topic',
          'Source',
          'Current Status',
          'Last Updated',
          'Agent Assigned',
          'Issue Details',
        ],
        [
          '123456',
          '4/1/26 9:12 AM',
          SUBJECT,
          requester,
          mail,
          'Normal',
          'IT',
          'VPN',
          'Email',
          'Closed',
          '4/1/26 10:00 AM',
          agent,
          `'=${REQUEST}`,
        ],
      ]),
    ),
  },
]
