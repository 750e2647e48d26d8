import { createHash } from 'node:crypto'
import type { Email } from 'postal-mime'

/** A machine’s own name instead of a domain. */
const MACHINE = /^[^.]*$|\.(?:local|localdomain|lan|home|internal)$/i

/**
 * A mail’s id as a key; ‘’ when it has none. Some writers put the account into it, some the name of the machine: such a
 * part becomes a short name of its own.
 */
export function mailKey(messageId: string, mails: readonly Email[]): string {
  const id = messageId.replace(/[<>]/g, '')
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]*(?:@[\w.:[\]-]*)?$/.test(id)) return shortName(id)
  const at = id.lastIndexOf('@')
  const [left, right] = at === -1 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)]
  const accounts = mails
    .flatMap(mail => [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])])
    .map(person => person?.address?.split('@')[0]?.toLowerCase() ?? '')
  const isNamed = accounts.some(account => account.length >= 3 && left.toLowerCase().includes(account))
  const place = right !== '' && MACHINE.test(right) ? shortName(right) : right
  return [isNamed ? shortName(id) : left, ...(place === '' ? [] : [place])]
    .join('_')
    .replace(/[^\w.+-]/g, '_')
    .slice(0, 150)
}

/** 64 bits: among a million mails no two have the same. */
function shortName(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
