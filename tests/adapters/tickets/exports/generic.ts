import { encodeJapanese } from '../../../../scripts/sample/encode-japanese.ts'
import { ANSWER, at, type Export, PLANTED, REQUEST, SUBJECT, table } from './planted.ts'

const { requester, agent } = PLANTED

export const GENERIC_EXPORTS: readonly Export[] = [
  {
    name: 'a table of no tool we know',
    file: 'desk-log.csv',
    id: 'generic:88',
    createdAt: at,
    bytes: encodeJapanese(
      table([
        ['受付番号', '受付日時', '氏名', '件名', '問い合わせ内容', '対応内容', '完了日時', '対応者', '備考'],
        ['88', '2026年4月1日 9時12分', requester, SUBJECT, REQUEST, ANSWER, '2026/04/01 10:00', agent, ''],
      ]),
      'euc-jp',
    ),
  },
]
