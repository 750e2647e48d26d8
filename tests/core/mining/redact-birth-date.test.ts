import { expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'

const redact = (text: string) => createRedactor()([text])[0]?.text

test.each([
  ['生年月日：1985年1月2日です', '生年月日：〈生年月日1〉です'],
  ['生年月日（西暦）：1985/01/02', '生年月日（西暦）：〈生年月日1〉'],
  ['生年月日は昭和60年1月2日、', '生年月日は〈生年月日1〉、'],
  ['生年月日 S60.1.2', '生年月日 〈生年月日1〉'],
  ['生年月日＝昭60.1.2', '生年月日＝〈生年月日1〉'],
  ['生年月日\n1985年 1月 2日', '生年月日\n〈生年月日1〉'],
  ['| 生年月日 | 1985-01-02 |', '| 生年月日 | 〈生年月日1〉 |'],
  ['生年月日,19850102,', '生年月日,〈生年月日1〉,'],
  ['生年月日→850102', '生年月日→〈生年月日1〉'],
  ['昭和六十年一月二日生まれです', '〈生年月日1〉生まれです'],
  ['85年1月2日生の父', '〈生年月日1〉生の父'],
  ['1985年1月2日（水）生まれ', '〈生年月日1〉（水）生まれ'],
  ['平成元年12月3日に生まれました', '〈生年月日1〉に生まれました'],
  ['1月2日が誕生日です', '〈生年月日1〉が誕生日です'],
  ['誕生日は1月2日です', '誕生日は〈生年月日1〉です'],
  ['生まれは1985年1月です', '生まれは〈生年月日1〉です'],
  ['H5年3月4日生まれ', '〈生年月日1〉生まれ'],
  ['生年月日が違います。正しくは1985年1月2日です', '生年月日が違います。正しくは〈生年月日1〉です'],
  ['生年月日を1985/1/2から1985/1/3に直して', '生年月日を〈生年月日1〉から〈生年月日2〉に直して'],
  [
    'The date of birth on file is wrong, it should be 1985-01-02',
    'The date of birth on file is wrong, it should be 〈birth date 1〉',
  ],
  ['DOB: 01/02/1985', 'DOB: 〈birth date 1〉'],
  ['D.O.B. 2 January 1985', 'D.O.B. 〈birth date 1〉'],
  ['date_of_birth=1985-01-02', 'date_of_birth=〈birth date 1〉'],
  ['"birthDate": "1985-01-02"', '"birthDate": "〈birth date 1〉"'],
  ['I was born on January 2nd, 1985.', 'I was born on 〈birth date 1〉.'],
  ['My birthday is 2nd of January', 'My birthday is 〈birth date 1〉'],
  ['Born the 2nd of January 1985', 'Born the 〈birth date 1〉'],
])('%j becomes %j', (text, redacted) => {
  expect(redact(text)).toBe(redacted)
})

test.each([
  '2026年11月24日に発生しました。',
  '生産日は2026年11月24日です。',
  '1月2日から生徒用の端末が使えません。',
  '学生証の発行は2026年4月1日です。',
  '2026-11-24 の生ログを添付します。',
  'The airborne unit failed on 2026-11-24.',
  'Newborn policy changes on January 2, 2026.',
])('a day that is nobody’s birth stays: %j', text => {
  expect(redact(text)).toBe(text)
})
