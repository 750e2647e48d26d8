const ZERO_WIDTH = '\u200b'

/**
 * Somebody else's text for use inside GitHub Markdown: shown as it is, it formats, mentions, links and hides nothing.
 * Control characters and line breaks become spaces; longer than the limit (in characters) it ends with ….
 */
export function plainText(text: string, limit = 200): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const short =
    Array.from(line).length > limit
      ? `${Array.from(line)
          .slice(0, limit - 1)
          .join('')}…`
      : line
  return short
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()|~$!]/g, char => `\\${char}`)
    .replace(/@/g, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${ZERO_WIDTH}`)
    .replace(/\b([a-z][a-z0-9+.-]{1,20}):\/\//gi, `$1:${ZERO_WIDTH}//`)
    .replace(/\bwww\./gi, `www${ZERO_WIDTH}.`)
    .replace(/\b[0-9a-f]{7,40}\b/g, hash => hash.slice(0, 3) + ZERO_WIDTH + hash.slice(3))
    .replace(/^([-+]|\d+\.)(?= )/, '\\$1')
}

/** A title for an issue or pull request: GitHub shows it as text, but mails and other tools do not. */
export function plainTitle(text: string, limit = 200): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const short =
    Array.from(line).length > limit
      ? `${Array.from(line)
          .slice(0, limit - 1)
          .join('')}…`
      : line
  return short.replace(/@/g, `@${ZERO_WIDTH}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
}
