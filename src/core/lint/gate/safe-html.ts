/** HTML elements an article may contain, with the attributes they may carry besides `lang`. */
export const SAFE_HTML: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  b: [],
  br: [],
  dd: [],
  del: [],
  details: ['open'],
  dl: [],
  dt: [],
  em: [],
  hr: [],
  i: [],
  ins: [],
  kbd: [],
  mark: [],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  samp: [],
  small: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  wbr: [],
}

/** Elements that never have content and take no closing tag. */
export const VOID_HTML: ReadonlySet<string> = new Set(['br', 'hr', 'wbr'])

/** Whether an attribute may stand on a safe element: on the list, or `lang`. */
export function isSafeAttribute(element: string, attribute: string): boolean {
  return attribute === 'lang' || (SAFE_HTML[element]?.includes(attribute) ?? false)
}
