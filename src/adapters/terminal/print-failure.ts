import type { Writable } from 'node:stream'

/** Prints what failed and why, from the outside in, without a stack: for the person who ran a script. */
export function printFailure(error: unknown, out: Writable): void {
  for (let at: unknown = error, depth = 0; at !== undefined && depth < 5; depth++) {
    const said = at instanceof Error ? at.message : String(at)
    out.write(depth === 0 ? `${said}\n` : `  because: ${said.split('\n')[0]}\n`)
    at = at instanceof Error ? at.cause : undefined
  }
}
