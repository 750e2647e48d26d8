const AUTHORITY = /^https?:\/\/([^/?#]*)/i
const ASCII_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const JAPANESE_LABEL = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9-]{1,63}$/u
/** Letters that look like a slash where a name ends: `example.comノlogin`. */
const SLASH_LIKE = /^[ノソンん丿丶ゝヽー一]$/u
const IPV6 = /^\[[0-9a-f:.]{2,45}\]$/

/** The host of a web address as people compare it: lower case, without port and `www.`; undefined where there is none. */
export function hostOf(url: string): string | undefined {
  const host = AUTHORITY.exec(url)?.[1]
    ?.toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^www\./, '')
  return host === '' ? undefined : host
}

/**
 * Whether a web address leads where it reads. Its host is plain letters or Japanese, each part of one kind: no name and
 * password before it, no escapes, no look-alikes of other scripts (IDN homographs), no `xn--`, no number in disguise.
 */
export function isPlainWebAddress(url: string): boolean {
  const authority = AUTHORITY.exec(url)?.[1]?.toLowerCase() ?? ''
  const [, host = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(authority) ?? []
  if (port !== undefined && Number(port) > 65_535) return false
  if (host.startsWith('[')) return IPV6.test(host)
  const labels = host.split('.')
  if (/^(?:\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? '')) return isIpv4(labels)
  return labels.every(
    label =>
      (ASCII_LABEL.test(label) && !label.startsWith('xn--')) ||
      (JAPANESE_LABEL.test(label) && !SLASH_LIKE.test(label)),
  )
}

function isIpv4(labels: readonly string[]): boolean {
  return labels.length === 4 && labels.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
}
