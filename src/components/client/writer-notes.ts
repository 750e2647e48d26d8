/** In the preview: moves each note of the check beside the paragraph it is about. What has no place stays at the head. */
export function startWriterNotes(panel: HTMLElement): void {
  const blocks = [
    ...document.querySelectorAll<HTMLElement>(
      '.body :is(h2, h3, h4, p, li, td, th, figcaption, summary, pre)',
    ),
  ]
  const texts = blocks.map(block => block.textContent ?? '')
  const last = new Map<HTMLElement, HTMLElement>()
  for (const note of panel.querySelectorAll<HTMLElement>('[data-near]')) {
    const block = blocks[placeOf(note.dataset['near'] ?? '', texts)]
    if (!block) continue
    block.classList.add('writer-marked')
    const box = document.createElement('aside')
    box.className = note.className
    box.append(...note.childNodes)
    if (/^(?:LI|TD|TH|FIGCAPTION|SUMMARY)$/.test(block.tagName)) block.append(box)
    else (last.get(block) ?? block).after(box)
    last.set(block, box)
    note.remove()
  }
  if (!panel.querySelector('[data-near]')) panel.querySelector('[data-beside]')?.removeAttribute('hidden')
}

const ENOUGH = 40

/** Which text is the one of a source line: the shortest that holds its letters. −1 where none does. */
export function placeOf(line: string, texts: readonly string[]): number {
  const wanted = lettersOf(line).slice(0, ENOUGH)
  if (wanted.length < 2) return -1
  const fits = texts.flatMap((text, place) => {
    const letters = lettersOf(text)
    return letters.includes(wanted) ? [{ place, length: letters.length }] : []
  })
  return fits.toSorted((a, b) => a.length - b.length || a.place - b.place)[0]?.place ?? -1
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
