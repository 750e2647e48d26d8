type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The same Freshdesk tickets as its XML export writes them. */
export function freshdeskXml(json: string): string {
  const tickets = JSON.parse(json) as readonly Json[]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<helpdesk-tickets type="array">\n${tickets.map(elements).join('\n')}\n</helpdesk-tickets>\n`
}

function elements(value: Json): string {
  if (typeof value !== 'object' || value === null) return escaped(String(value ?? ''))
  return Object.entries(value)
    .map(([key, inner]) => {
      const name = key.replaceAll('_', '-')
      // A list of notes stands in an element of its own, each in another.
      const text = Array.isArray(inner)
        ? inner.map(one => `<${name.replace(/s$/, '')}>${elements(one)}</${name.replace(/s$/, '')}>`).join('')
        : elements(inner as Json)
      return `<${name}>${text}</${name}>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
