/** A pull request as it should be. The branch belongs to the bot alone: names begin with `sodate/`. */
export type WantedPull = Readonly<{
  key: string
  branch: string
  base: string
  title: string
  /** Carries the marker, whose `files` is a digest of what the request is about. */
  body: string
  message: string
  labels: readonly string[]
  draft?: boolean
  /** New contents by path from the repository's root; undefined deletes the file. */
  files: ReadonlyMap<string, string | undefined>
}>
