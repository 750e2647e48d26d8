/** The organisation’s own patterns as regular expressions, ready for the redactor. Throws naming one that is none. */
export function sitePatterns(sources: readonly { readonly pattern: string }[]): RegExp[] {
  return sources.map(({ pattern }) => {
    try {
      return new RegExp(pattern, 'gu')
    } catch (cause) {
      throw new Error(`content/site.yaml redact: Unexpected ${pattern}, expected a regular expression`, {
        cause,
      })
    }
  })
}
