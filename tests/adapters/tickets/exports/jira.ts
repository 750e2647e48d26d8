import { ANSWER, at, type Export, json, PLANTED, REQUEST, SUBJECT, table, utf8 } from './planted.ts'

const { requester, agent, mail } = PLANTED

export const JIRA_EXPORTS: readonly Export[] = [
  {
    name: 'Jira CSV with repeated columns',
    file: 'jira.csv',
    id: 'jira:HELP-1',
    createdAt: at,
    bytes: utf8(
      `\ufeff${table([
        [
          'Summary',
          'Issue key',
          'Issue id',
          'Status',
          'Priority',
          'Assignee',
          'Reporter',
          'Created',
          'Resolved',
          'Labels',
          'Labels',
          'Description',
          'Comment',
          'Comment',
        ],
        [
          SUBJECT,
          'HELP-1',
          '10001',
          'Done',
          'High',
          agent,
          requester,
          '01/Apr/26 9:12 AM',
          '01/Apr/26 10:00 AM',
          'vpn',
          'home',
          `h2. 状況\n${REQUEST}`,
          `01/Apr/26 9:30 AM;5f1:abc;${ANSWER}`,
          '',
        ],
      ])}`,
    ),
  },
  {
    name: 'Jira CSV with Japanese headings',
    file: 'jira-ja.csv',
    id: 'jira:HELP-1',
    createdAt: at,
    bytes: utf8(
      table([
        [
          '要約',
          '課題キー',
          'ステータス',
          '優先度',
          '担当者',
          '報告者',
          '作成日',
          '解決日',
          '説明',
          'コメント',
        ],
        [
          SUBJECT,
          'HELP-1',
          '完了',
          '高',
          agent,
          requester,
          '2026/04/01 9:12 午前',
          '01/4月/26 10:00 午前',
          REQUEST,
          ANSWER,
        ],
      ]),
    ),
  },
  {
    name: 'Jira search JSON',
    file: 'jira.json',
    id: 'jira:HELP-1',
    createdAt: at,
    bytes: json({
      startAt: 0,
      maxResults: 50,
      total: 1,
      issues: [
        {
          key: 'HELP-1',
          self: 'https://harunire.atlassian.example/rest/api/3/issue/1',
          fields: {
            summary: SUBJECT,
            status: { name: 'Done', statusCategory: { key: 'done' } },
            created: '2026-04-01T09:12:00.000+0900',
            updated: '2026-04-01T10:00:00.000+0900',
            reporter: { displayName: requester, emailAddress: mail },
            assignee: { displayName: agent, accountId: 'a1' },
            description: {
              type: 'doc',
              version: 1,
              content: REQUEST.split('\n').map(text => ({
                type: 'paragraph',
                content: [{ type: 'text', text }],
              })),
            },
            comment: {
              comments: [
                {
                  author: { displayName: agent, accountId: 'a1' },
                  body: ANSWER,
                  created: '2026-04-01T09:40:00.000+0900',
                },
              ],
            },
          },
        },
      ],
    }),
  },
]
