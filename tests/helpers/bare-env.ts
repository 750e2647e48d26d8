import { join } from 'node:path'

/**
 * The environment of a command that is tried as a stranger would: nothing of ours but the path and where Node keeps
 * compiled code, which halves the time a script takes to begin and changes nothing else.
 */
export function bareEnv(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'] ?? '',
    NODE_COMPILE_CACHE: join(import.meta.dirname, '../../.cache/code'),
    ...more,
  }
}
