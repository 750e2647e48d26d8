import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What one command cost: CPU and wall seconds of it and its children, and the peak of their summed memory in bytes. */
export type Cost = Readonly<{ cpuSeconds: number; wallSeconds: number; peakBytes: number }>

/** Runs a command to its end and measures it. Linux only. Throws where the command fails. */
export async function measure(
  command: string,
  options: Readonly<{ cwd: string; env?: NodeJS.ProcessEnv }>,
): Promise<Cost> {
  // Bash's own `time` counts every child that was waited for, which no call of Node's does.
  const script = `TIMEFORMAT='@@ %U %S %R'; time { ${command} ; }`
  const child = spawn('bash', ['-c', script], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', chunk => {
    said = (said + chunk).slice(-20_000)
  })
  child.stderr.on('data', chunk => {
    said = (said + chunk).slice(-20_000)
  })
  let peakBytes = 0
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryBelow(child.pid ?? 0))
  }, 100)
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  clearInterval(sampling)
  const times = /@@ ([\d.]+) ([\d.]+) ([\d.]+)/.exec(said)
  if (code !== 0 || !times) throw new Error(`${command} failed (${code}):\n${said}`)
  const [, user = '0', system = '0', wall = '0'] = times
  return { cpuSeconds: Number(user) + Number(system), wallSeconds: Number(wall), peakBytes }
}

/** Resident memory of a process and all below it. Shared pages count once for each. */
function memoryBelow(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = readText(`/proc/${name}/stat`)
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0))
  let bytes = 0
  for (const pid of parents.keys()) {
    if (!isBelow(pid)) continue
    const rss = /VmRSS:\s+(\d+) kB/.exec(readText(`/proc/${pid}/status`))
    bytes += Number(rss?.[1] ?? 0) * 1024
  }
  return bytes
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
