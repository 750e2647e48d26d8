// @ts-check
// Runs the check of the project on a few files: with the project's own Node, without a shell.

const { spawn } = require('node:child_process')
const { existsSync } = require('node:fs')
const { join } = require('node:path')

/**
 * What the check says, as its JSON has it.
 * @typedef {{ path: string, line: number, column: number, rule: string, severity: 'error' | 'warning',
 *   text: { ja: string, en: string }, fix?: { ja: string, en: string }, edit?: Edit }} Message
 * @typedef {{ start: number, end: number, text: string }} Edit
 */

/**
 * Runs the check on files of a project. Rejects with an Error that says in the reader's language what failed, and with
 * an AbortError when it is cancelled.
 * @param {{ root: string, files: readonly string[], locale: 'ja' | 'en', signal?: AbortSignal }} options
 * @returns {Promise<readonly Message[]>}
 */
function checkFiles({ root, files, locale, signal }) {
  const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(node)) return Promise.reject(new Error(NOT_INSTALLED[locale]))
  const args = [join(root, 'scripts/check.ts'), '--format', 'json', '--lang', locale, '--root', root]
  // What was deleted meanwhile has nothing wrong with it.
  const there = files.filter(file => existsSync(join(root, file)))
  if (there.length === 0) return Promise.resolve([])
  for (const file of there) args.push('--file', file)
  return new Promise((resolve, reject) => {
    // In the extension host of VS Code this asks for Node and not for Electron.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    const child = spawn(node, args, { cwd: root, env, ...(signal && { signal }), windowsHide: true })
    let said = ''
    let wrong = ''
    child.stdout.setEncoding('utf8').on('data', part => {
      said += part
    })
    child.stderr.setEncoding('utf8').on('data', part => {
      wrong += part
    })
    child.on('error', reject)
    child.on('close', code => {
      const messages = code === 0 || code === 1 ? parsed(said) : undefined
      if (messages) resolve(messages)
      else reject(new Error(wrong.trim() || FAILED[locale]))
    })
  })
}

/** @param {string} said @returns {readonly Message[] | undefined} */
function parsed(said) {
  try {
    const value = JSON.parse(said)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Gathers what is asked for within a moment into one run. A newer question cancels the run before it and takes its files
 * along, so each file asked for is answered once, by the newest run.
 * @template Answer
 * @param {{ run: (files: readonly string[], signal: AbortSignal) => Promise<Answer>,
 *   onAnswer: (answer: Answer, files: readonly string[]) => void, onError: (error: unknown) => void, delay: number }} options
 * @returns {{ ask: (...files: string[]) => void, stop: () => void }}
 */
function openQueue({ run, onAnswer, onError, delay }) {
  /** @type {Set<string>} */
  const wanted = new Set()
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  /** @type {AbortController | undefined} */
  let running
  const begin = async () => {
    running?.abort()
    const own = new AbortController()
    running = own
    const files = [...wanted]
    try {
      const answer = await run(files, own.signal)
      if (own.signal.aborted) return
      for (const file of files) wanted.delete(file)
      onAnswer(answer, files)
    } catch (error) {
      if (own.signal.aborted) return
      for (const file of files) wanted.delete(file)
      onError(error)
    }
  }
  return {
    ask: (...files) => {
      for (const file of files) wanted.add(file)
      running?.abort()
      clearTimeout(timer)
      timer = setTimeout(begin, delay)
    },
    stop: () => {
      clearTimeout(timer)
      running?.abort()
      wanted.clear()
    },
  }
}

const NOT_INSTALLED = {
  ja: '検査を動かせません。ターミナルで npm ci を一度実行してください。',
  en: 'The check cannot run: run npm ci once in a terminal.',
}
const FAILED = { ja: '検査が終わりませんでした。', en: 'The check did not finish.' }

module.exports = { checkFiles, openQueue }
