import { describe, expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'

const redact = createRedactor()
const redacted = (text: string) => redact([text])[0]?.text

describe('accounts and machines that only what stands beside them tells', () => {
  test.each([
    ['2026-12-01T01:22:07Z suzuka sshd[204]: hello', '2026-12-01T01:22:07Z 〈host 1〉 sshd[204]: hello'],
    ['ok: [hayabusa]', 'ok: [〈host 1〉]'],
    ['do NOT reboot osprey, copy still running', 'do NOT reboot 〈host 1〉, copy still running'],
    ['本番機は ASAMA を再起動します', '本番機は 〈ホスト1〉 を再起動します'],
    ['hotaruが返事しません', '〈アカウント1〉が返事しません'],
    ['sakuramochiだと弾かれる', '〈アカウント1〉だと弾かれる'],
    ["CREATE USER 'shop_rw'@'%'", "CREATE USER '〈account 1〉'@'%'"],
    [
      'Could someone unlock lsvensson? The account is locked.',
      'Could someone unlock 〈account 1〉? The account is locked.',
    ],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
})

describe('what is no account and no machine', () => {
  test.each([
    'レンタルサーバーの wp-config を見ました。',
    'Wi-Fi（HARUNIRE）に繋がりません',
    'プリンター RICOH のトナーが切れました。',
    'Do you know when you are logged in? The chat feature got stuck.',
    'OpenSSH の read-only オプションについて',
  ])('%s', text => expect(redacted(text)).toBe(text))
})
