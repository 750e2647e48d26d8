import type { WriteStream } from 'node:tty'

/** Shows what a long job is doing: one line that renews itself on a terminal, nothing elsewhere. */
export function stepLine(out: WriteStream): Readonly<{ show: (step: string) => void; done: () => void }> {
  if (!out.isTTY) return { show: () => {}, done: () => {} }
  return {
    show: step => out.write(`\r\u001b[K… ${step}`),
    done: () => out.write('\r\u001b[K'),
  }
}
