import { at, type Export, json, PLANTED, REQUEST, SUBJECT } from './planted.ts'

export const GITHUB_EXPORTS: readonly Export[] = [
  {
    name: 'GitHub issues JSON',
    file: 'issues.json',
    id: 'github:harunire/help#5',
    createdAt: at,
    bytes: json([
      {
        number: 4,
        title: 'A pull request',
        html_url: 'https://github.com/harunire/help/pull/4',
        pull_request: {},
        user: { login: 'x' },
        created_at: at,
      },
      {
        number: 5,
        title: SUBJECT,
        html_url: 'https://github.com/harunire/help/issues/5',
        user: { login: PLANTED.user },
        body: `@${PLANTED.user} ${REQUEST}`,
        created_at: at,
        closed_at: at,
        labels: [{ name: 'vpn' }],
        assignees: [{ login: 'kajitani' }],
      },
    ]),
  },
]
