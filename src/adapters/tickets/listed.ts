/** The parts of a text that is a list, trimmed, without empty ones. */
export function listed(text: string, gap = /[,、]/): string[] {
  return text
    .split(gap)
    .map(one => one.trim())
    .filter(one => one !== '')
}
