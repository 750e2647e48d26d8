/** Names as messages show them, made by `show`; two files never get the same. */
export function shownNames(show: (name: string) => string): (name: string) => string {
  const seen = new Map<string, number>()
  return name => {
    const shown = show(name)
    if (shown === name) return name
    const count = (seen.get(shown) ?? 0) + 1
    seen.set(shown, count)
    return count === 1 ? shown : `${shown} (${count})`
  }
}
