import { encodeJapanese } from '../../../../scripts/sample/encode-japanese.ts'
import { ANSWER, at, type Export, PLANTED, REQUEST, SUBJECT, utf8 } from './planted.ts'

const { requester, agent, mail } = PLANTED

const mailText = (body: string) =>
  `From: =?UTF-8?B?${Buffer.from(requester).toString('base64')}?= <${mail}>\nTo: desk@example.co.jp\nSubject: =?UTF-8?B?${Buffer.from(SUBJECT).toString('base64')}?=\nDate: Wed, 01 Apr 2026 09:12:00 +0900\nMessage-ID: <first@example.co.jp>\nMIME-Version: 1.0\n${body}`
const jis = (text: string) => Buffer.from(encodeJapanese(text, 'iso-2022-jp'))

export const MAIL_EXPORTS: readonly Export[] = [
  {
    name: 'mbox in ISO-2022-JP with a quoted reply',
    file: 'desk.mbox',
    id: 'mail:first_example.co.jp',
    createdAt: at,
    bytes: Buffer.concat([
      utf8('From sae Wed Apr  1 09:12:00 2026\n'),
      utf8(mailText('Content-Type: text/plain; charset=ISO-2022-JP\nContent-Transfer-Encoding: 7bit\n\n')),
      jis(REQUEST),
      utf8(
        `\n\nFrom desk Wed Apr  1 10:00:00 2026\nFrom: =?UTF-8?B?${Buffer.from(agent).toString('base64')}?= <desk@example.co.jp>\nTo: ${mail}\nSubject: Re: VPN\nDate: Wed, 01 Apr 2026 10:00:00 +0900\nMessage-ID: <second@example.co.jp>\nIn-Reply-To: <first@example.co.jp>\nContent-Type: text/plain; charset=utf-8\n\n${ANSWER}\n\n2026年4月1日(水) 9:12 ${requester} <${mail}>:\n> ${REQUEST.replaceAll('\n', '\n> ')}\n`,
      ),
    ]),
  },
  {
    name: 'eml, HTML only as Outlook writes it',
    file: 'one.eml',
    id: 'mail:first_example.co.jp',
    createdAt: at,
    bytes: Buffer.concat([
      utf8(mailText('Content-Type: text/html; charset=shift_jis\nContent-Transfer-Encoding: base64\n\n')),
      utf8(
        Buffer.from(
          encodeJapanese(
            `<html><head><style>p{}</style></head><body><div class="WordSection1">${REQUEST.split('\n')
              .map(line => `<p class="MsoNormal">${line}</p>`)
              .join('')}</div></body></html>`,
            'shift_jis',
          ),
        )
          .toString('base64')
          .replace(/(.{76})/g, '$1\n'),
      ),
      utf8('\n'),
    ]),
  },
]
