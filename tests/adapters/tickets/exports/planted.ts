/** One export of one ticket, in the shape a tool really gives, with fictional people. */
export type Export = {
  readonly name: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly id: string
  readonly createdAt: string
}

/** Every kind of personal datum; none may be in any output. */
export const PLANTED = {
  name: '鷲尾',
  requester: '鷲尾 紗英',
  agent: '梶谷 慎吾',
  mail: 'sae.washio@example.co.jp',
  phone: '090-0000-4821',
  postal: '〒386-0012',
  address: '長野県上田市中央9-16-24',
  myNumber: '123456789018',
  card: '4111 1111 1111 1111',
  account: '7654321',
  iban: 'GB82 WEST 1234 5698 7654 32',
  employeeId: 'H48213',
  birth: '1985年4月2日',
  ip: '192.168.48.21',
  mac: '00:1B:44:11:3A:B7',
  secret: 'Nire#4821xZ',
  token: 'tkn48219f8e7d6c',
  user: 'swashio',
  host: 'NAGANO-FS9',
} as const

export const REQUEST = `お世話になっております。製造部の${PLANTED.name}です。
VPNに接続できません。携帯は${PLANTED.phone}、メールは${PLANTED.mail}です。
送付先は${PLANTED.postal} ${PLANTED.address}です。社員番号：${PLANTED.employeeId}
マイナンバー ${PLANTED.myNumber}、カード ${PLANTED.card}、IBAN ${PLANTED.iban}、口座番号：${PLANTED.account}
生年月日：${PLANTED.birth}　IPは${PLANTED.ip}、MACは${PLANTED.mac}
パスワードは${PLANTED.secret}です。https://example.co.jp/r?token=${PLANTED.token}
C:\\Users\\${PLANTED.user}\\Desktop と \\\\${PLANTED.host}\\share が開けません。`
export const ANSWER = `${PLANTED.name}様\n梶谷です。ルーターを再起動してください。`
export const SUBJECT = 'VPNに接続できない'

export const utf8 = (text: string) => new TextEncoder().encode(text)
const cell = (text: string, gap = ',') =>
  text.includes(gap) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
export const table = (rows: readonly (readonly string[])[], gap = ',') =>
  `${rows.map(row => row.map(one => cell(one, gap)).join(gap)).join('\r\n')}\r\n`
export const json = (value: unknown) => utf8(JSON.stringify(value, null, 1))
export const at = '2026-04-01T00:12:00Z'
