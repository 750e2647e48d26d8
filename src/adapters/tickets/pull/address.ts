/** An address of an API with its query. */
export function address(base: string, path: string, query: Readonly<Record<string, string>>): URL {
  const url = new URL(path, base)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url
}
