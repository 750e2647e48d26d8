/** One file to import: on disk, inside a .gz or inside a .zip. It can be opened again and again. */
export type Part = {
  /** For messages: the path, with the name inside a zip after !. No two parts have the same. */
  readonly name: string
  readonly size: number
  readonly open: () => Promise<AsyncIterable<Uint8Array>>
  /** It was in a folder or an archive: nobody named it, so it may be something else than tickets. */
  readonly isFound?: boolean
}
