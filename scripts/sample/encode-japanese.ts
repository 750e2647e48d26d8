export type JapaneseEncoding = 'shift_jis' | 'euc-jp' | 'iso-2022-jp'

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/**
 * Bytes of a text in an old Japanese encoding; what it cannot hold becomes ?.
 * Node decodes these but does not encode them: the table is the decoder, read backwards.
 */
export function encodeJapanese(text: string, encoding: JapaneseEncoding): Uint8Array {
  if (encoding === 'iso-2022-jp') return encodeJis(text)
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const char of text) {
    const code = char.codePointAt(0) ?? 63
    if (code < 128) bytes.push(code)
    else bytes.push(...(table.get(char) ?? [63]))
  }
  return Uint8Array.from(bytes)
}

function encodeJis(text: string): Uint8Array {
  const table = tableOf('euc-jp')
  const bytes: number[] = []
  let isWide = false
  for (const char of text) {
    const code = char.codePointAt(0) ?? 63
    const wide = code < 128 ? undefined : table.get(char)
    const isPair = wide?.length === 2 && (wide[0] ?? 0) >= 0xa1
    if (isPair !== isWide) bytes.push(...(isPair ? [0x1b, 0x24, 0x42] : [0x1b, 0x28, 0x42]))
    isWide = isPair
    if (isPair) bytes.push(...(wide ?? []).map(byte => byte & 0x7f))
    else bytes.push(code < 128 ? code : 63)
  }
  if (isWide) bytes.push(0x1b, 0x28, 0x42)
  return Uint8Array.from(bytes)
}

function tableOf(encoding: 'shift_jis' | 'euc-jp'): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const char = decoder.decode(Uint8Array.of(first, second))
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [first, second])
    }
  }
  for (let byte = 0xa1; encoding === 'shift_jis' && byte <= 0xdf; byte += 1)
    table.set(decoder.decode(Uint8Array.of(byte)), [byte])
  tables.set(encoding, table)
  return table
}
