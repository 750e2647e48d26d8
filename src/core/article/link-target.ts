import type { Locale } from '#schemas/locale.ts'
import { placeOf } from './article.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { isPlainWebAddress } from './web-address.ts'

/** What a link or image address in an article leads to. `anchor` is without #, decoded. */
export type LinkTarget =
  | Readonly<{ kind: 'anchor'; anchor: string }>
  | Readonly<{ kind: 'article'; id: string; locale: Locale | undefined; anchor: string | undefined }>
  | Readonly<{ kind: 'asset'; path: string }>
  | Readonly<{ kind: 'site'; path: string }>
  | Readonly<{ kind: 'external' | 'contact'; url: string }>
  | Readonly<{ kind: 'refused'; reason: 'scheme' | 'host' | 'escapes' | 'unknown' }>

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const MAIL =
  /^mailto:[a-z0-9.!#$&'*+/=^_{|}~-]+@[a-z0-9.-]+(?:\?(?:subject|body)=[^?#&]*(?:&(?:subject|body)=[^?#&]*)?)?$/i
const SUBJECT_OF_LINES = /[?&]subject=[^&]*%0[ad]/i
const PHONE = /^tel:\+?[\d().-]{2,30}(?:;ext=\d{1,10})?$/i
const MAX_LENGTH = 2000
const ARTICLE_ID = /^[a-z0-9-]+\/[a-z0-9-]+$/
const ASSETS = 'content/images/'

/**
 * Says where an address written in an article leads. `from` is the article's path from the project root.
 * Everything that is not known to be harmless is refused: other schemes, `//host`, hosts that read as another, backslashes,
 * characters nobody sees, mail with more than an address, a subject and a text, paths out of content/.
 */
export function linkTarget(url: string, from: string): LinkTarget {
  if (url.length > MAX_LENGTH || hasControl(url) || hiddenCharacters(url).length > 0)
    return { kind: 'refused', reason: 'unknown' }
  if (url.startsWith('#')) return { kind: 'anchor', anchor: decoded(url.slice(1)) }
  if (url.includes('\\')) return { kind: 'refused', reason: 'unknown' }
  const scheme = SCHEME.exec(url.trim())?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https')
    return isPlainWebAddress(url) ? { kind: 'external', url } : { kind: 'refused', reason: 'host' }
  if (scheme === 'mailto' && MAIL.test(url) && !SUBJECT_OF_LINES.test(url)) return { kind: 'contact', url }
  if (scheme === 'tel' && PHONE.test(url)) return { kind: 'contact', url }
  if (scheme) return { kind: 'refused', reason: 'scheme' }
  if (url.startsWith('//')) return { kind: 'refused', reason: 'host' }
  const [whole = '', hash] = splitAt(url, '#')
  const [path] = splitAt(whole, '?')
  const anchor = hash === undefined ? undefined : decoded(hash)
  if (path.startsWith('/')) return sitePath(path, anchor)
  if (ARTICLE_ID.test(path)) return { kind: 'article', id: path, locale: undefined, anchor }
  return relativePath(path, from, anchor)
}

function sitePath(path: string, anchor: string | undefined): LinkTarget {
  if (decoded(path).split('/').includes('..')) return { kind: 'refused', reason: 'escapes' }
  const match = /^\/(ja|en)\/([a-z0-9-]+\/[a-z0-9-]+)\/?$/.exec(path)
  if (!match) return { kind: 'site', path: anchor === undefined ? path : `${path}#${anchor}` }
  return { kind: 'article', id: match[2] ?? '', locale: match[1] === 'en' ? 'en' : 'ja', anchor }
}

function relativePath(path: string, from: string, anchor: string | undefined): LinkTarget {
  const joined = joinPath(from.slice(0, from.lastIndexOf('/')), decoded(path))
  if (joined === undefined || !joined.startsWith('content/')) return { kind: 'refused', reason: 'escapes' }
  // Decoded once and still encoded: a browser would decode it again.
  if (joined.includes('%')) return { kind: 'refused', reason: 'escapes' }
  if (joined.startsWith(ASSETS)) return { kind: 'asset', path: joined.slice(ASSETS.length) }
  const place = placeOf(joined)
  if (!place) return { kind: 'refused', reason: 'unknown' }
  return { kind: 'article', id: place.id, locale: place.locale, anchor }
}

/** A relative path below a folder, or undefined where it climbs out of the root. */
function joinPath(folder: string, path: string): string | undefined {
  const parts = folder.split('/').filter(part => part !== '')
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 || code === 127) return true
  }
  return false
}
