import { LocalizedError } from '#core/text/localized-error.ts'

/** A file is whole, but holds no tickets we know: an error when it was named, a note when it lay among others. */
export class NotTicketsError extends LocalizedError {
  override readonly name = 'NotTicketsError'
}
