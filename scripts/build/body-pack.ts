import type { RenderedBody } from '#site/markdown/render-article.ts'

/** The parts of a rendered body that pages and search show. */
export type ShownBody = Pick<RenderedBody, 'html' | 'text' | 'headings'>

/** Where a body stands in its pack: offsets of the begin of its HTML and of the ends of HTML, text and headings. */
export type PackedAt = readonly [from: number, htmlEnd: number, textEnd: number, end: number]

/** Bodies as one run of bytes, and where each stands in it. */
export function packBodies(
  bodies: readonly ShownBody[],
): Readonly<{ bytes: Uint8Array<ArrayBuffer>; places: readonly PackedAt[] }> {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let at = 0
  const add = (text: string) => {
    const part = encoder.encode(text)
    parts.push(part)
    at += part.length
    return at
  }
  const places = bodies.map(
    ({ html, text, headings }): PackedAt => [at, add(html), add(text), add(JSON.stringify(headings))],
  )
  const bytes = new Uint8Array(at)
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return { bytes, places }
}

/** A body taken from the bytes of its own place. Each part is decoded when it is asked for. */
export function unpackBody(bytes: Uint8Array, [from, htmlEnd, textEnd, end]: PackedAt): ShownBody {
  const decode = (start: number, stop: number) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start - from, stop - from))
  return {
    get html() {
      return decode(from, htmlEnd)
    },
    get text() {
      return decode(htmlEnd, textEnd)
    },
    get headings() {
      // Written by packBodies from this very type.
      return JSON.parse(decode(textEnd, end)) as ShownBody['headings']
    },
  }
}
