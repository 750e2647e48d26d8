import { openRowParts, openRowStore, type RowStore } from '#core/mining/cluster/row-store.ts'
import { openRowBuilder } from '#core/mining/cluster/sparse-rows.ts'
import { openTermScan } from '#core/mining/cluster/terms.ts'
import { openReading, type Reading } from '#core/mining/group-tickets.ts'
import type { LineTable, Peeked, Task } from './cluster-threads.ts'
import { openTicketLines } from './ticket-lines.ts'

type Lines = { readonly count: number; readonly read: (place: number) => Reading }

const stores = new Map<string, RowStore>()
let lines: Lines | undefined

/** Does what the main thread asks of this one. Stores and lines stay here from task to task. */
export function answerTask(task: Task): unknown {
  switch (task.do) {
    case 'lines':
      lines = openLines(task.lines)
      return undefined
    case 'peek':
      return peek(opened(lines), task.places)
    case 'sort':
      return sort(opened(lines), task)
    case 'open':
      stores.set(task.store, storeOf(task))
      return undefined
    case 'show':
      return opened(stores.get(task.store)).show(task.places)
    case 'weigh':
      return opened(stores.get(task.store)).weigh(task.idf)
    case 'pick':
      return opened(stores.get(task.store)).pick(task.places)
    case 'assign':
      return opened(stores.get(task.store)).assign(task.found)
  }
}

function opened<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Asked of texts that were not given')
  return value
}

function storeOf({ texts, places }: Extract<Task, { do: 'open' }>): RowStore {
  if (texts) return openRowStore(texts.length, place => texts[place] ?? '')
  const own = opened(lines)
  return openRowStore(places?.length ?? 0, place => own.read(places?.[place] ?? 0).text)
}

function openLines({ paths, file, at, length, mining }: LineTable): Lines {
  const { ticketAt } = openTicketLines(paths)
  const { read } = openReading(mining)
  return {
    count: at.length,
    read: place => read(ticketAt({ file: file[place] ?? 0, at: at[place] ?? 0, length: length[place] ?? 0 })),
  }
}

function peek(own: Lines, places: Int32Array): Peeked {
  const codes = new Uint8Array(places.length)
  const builder = openRowBuilder(places.length * 64)
  const scan = openTermScan()
  places.forEach((place, k) => {
    const { code, text } = own.read(place)
    codes[k] = code
    const { terms, weights, count } = scan(text)
    builder.add(terms, weights, count)
  })
  return { codes, rows: builder.build() }
}

/** One pass over all lines: what each is, and the terms of those with the wanted code. */
function sort(own: Lines, task: Extract<Task, { do: 'sort' }>): Uint8Array {
  const codes = new Uint8Array(own.count)
  const parts = openRowParts(task.idf)
  let count = 0
  for (let place = 0; place < own.count; place++) {
    const { code, text } = own.read(place)
    codes[place] = code
    if (code !== task.code) continue
    parts.add(text)
    count += 1
  }
  stores.set(
    task.store,
    openRowStore(count, () => '', parts.end()),
  )
  return codes
}
