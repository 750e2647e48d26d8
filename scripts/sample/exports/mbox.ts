import { encodeJapanese } from '../encode-japanese.ts'
import type { SampleTicket } from '../make-year.ts'
import { full, utf8 } from './text.ts'

/** Mails with their answers, in ISO-2022-JP. */
export function mbox(tickets: readonly SampleTicket[]): Uint8Array {
  const parts: Uint8Array[] = []
  const word = (text: string) =>
    `=?ISO-2022-JP?B?${Buffer.from(encodeJapanese(text, 'iso-2022-jp')).toString('base64')}?=`
  const push = (head: readonly string[], body: string) => {
    parts.push(
      utf8(
        `From MAILER-DAEMON ${head.length}\n${head.join('\n')}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=ISO-2022-JP\nContent-Transfer-Encoding: 7bit\n\n`,
      ),
    )
    parts.push(encodeJapanese(body.replace(/^From /gm, '>From '), 'iso-2022-jp'), utf8('\n\n'))
  }
  for (const ticket of tickets) {
    const id = `<t${ticket.number}@example.co.jp>`
    push(
      [
        `From: ${word(full(ticket.asker))} <${ticket.asker.mail}>`,
        'To: <desk@harunire.example.co.jp>',
        `Subject: ${word(ticket.subject)}`,
        `Date: ${ticket.createdAt.toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: ${id}`,
      ],
      ticket.request.text,
    )
    if (ticket.answer === undefined) continue
    const quoted = ticket.request.text
      .split('\n')
      .map(line => `> ${line}`)
      .join('\n')
    push(
      [
        `From: ${word(full(ticket.agent))} <desk@harunire.example.co.jp>`,
        `To: <${ticket.asker.mail}>`,
        `Subject: Re: ${word(ticket.subject)}`,
        `Date: ${ticket.resolvedAt.toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: <a${ticket.number}@example.co.jp>`,
        `In-Reply-To: ${id}`,
      ],
      `${ticket.answer.text}\n${quoted}\n`,
    )
  }
  return Buffer.concat(parts)
}
