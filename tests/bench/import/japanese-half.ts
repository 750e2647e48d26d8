/** What the texts of one half are made of. In patterns # is any digit and ? any letter or digit. */
export type JapaneseHalf = {
  readonly seed: number
  /** `kanji:reading` pairs, or `kanji:reading:weight`, separated by spaces. */
  readonly surnames: string
  readonly givenNames: string
  readonly foreign: readonly string[]
  /**
   * Texts with slots in brackets: [name] [full] [given] [kana] [hira] [hankaku] [romaji] [foreign] [phone] … Slots with
   * the same letter, [name.a] and [kana.a], are about one person.
   */
  readonly templates: readonly string[]
  readonly phones: readonly string[]
  readonly mailNames: readonly string[]
  readonly mailDomains: readonly string[]
  readonly postal: readonly string[]
  readonly addresses: readonly string[]
  readonly secrets: readonly string[]
  readonly employeeIds: readonly string[]
  readonly birthDates: readonly string[]
  readonly accounts: readonly string[]
  readonly hosts: readonly string[]
  /** Slots that hold nothing personal: what may stand there, in patterns. */
  readonly words?: Readonly<Record<string, readonly string[]>>
  /** Slots of this half's own that hold a datum of the kind, in patterns; with a letter, [host-pc.a], the same each time. */
  readonly own?: Readonly<Record<string, { readonly kind: string; readonly values: readonly string[] }>>
  /** Of [token], which is a secret too: keys and what stands in addresses. */
  readonly tokens?: readonly string[]
  readonly ibans?: readonly string[]
  readonly ips?: readonly string[]
  /** Cards without their last digit. */
  readonly cards?: readonly string[]
}
