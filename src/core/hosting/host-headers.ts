/** Headers of one address, or of all below it where it ends in `*`. */
export type HeaderRule = Readonly<{ path: string; headers: Readonly<Record<string, string>> }>

/**
 * Header rules in the files that static hosts read from the folder they serve, by the name of the file.
 * `notFound` is the address of the page for wrong addresses.
 */
export function hostHeaderFiles(
  rules: readonly HeaderRule[],
  notFound: string,
): Readonly<Record<string, string>> {
  return {
    _headers: rules
      .map(({ path, headers }) =>
        [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n'),
      )
      .join('\n'),
    'vercel.json': json({
      trailingSlash: true,
      headers: rules.map(({ path, headers }) => ({
        source: path.replace(/\*$/, '(.*)'),
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      })),
    }),
    // Azure takes the first route that fits, so the particular ones stand before the one for all.
    'staticwebapp.config.json': json({
      routes: [...rules]
        .reverse()
        .map(({ path, headers }) => ({ route: path, headers: merged(rules, path, headers) })),
      responseOverrides: { 404: { rewrite: notFound } },
    }),
    '.htaccess': [
      `ErrorDocument 404 ${notFound}`,
      '<IfModule mod_headers.c>',
      ...rules.flatMap(({ path, headers }) => [
        `<If "%{REQUEST_URI} =~ m#${patternOf(path)}#">`,
        ...lines(headers, (name, value) => `  Header set ${name} "${value}"`),
        '</If>',
      ]),
      '</IfModule>',
    ].join('\n'),
  }
}

/** What `_headers` says of an address: every rule that fits counts. */
export function headersFor(file: string, path: string): readonly (readonly [name: string, value: string])[] {
  let fits = false
  return file.split('\n').flatMap(line => {
    const header = /^\s+([\w-]+): (.+)$/.exec(line)
    if (!header) fits = new RegExp(patternOf(line.trim())).test(path)
    const [, name = '', value = ''] = header ?? []
    return header && fits ? [[name, value] as const] : []
  })
}

function patternOf(path: string): string {
  const start = path.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return path.endsWith('*') ? `^${start}` : `^${start}$`
}

function merged(
  rules: readonly HeaderRule[],
  path: string,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const wider = rules.filter(rule => rule.path.endsWith('*') && path.startsWith(rule.path.slice(0, -1)))
  return Object.assign({}, ...wider.map(({ headers }) => headers), own)
}

function lines(
  headers: Readonly<Record<string, string>>,
  write: (name: string, value: string) => string,
): readonly string[] {
  return Object.entries(headers).map(([name, value]) => write(name, value))
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
