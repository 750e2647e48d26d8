import { digestOf, digestOfTree } from '#adapters/files/digest.ts'

/** Article code: whatever can change an article's page besides its text and its shell. */
const CODE = [
  'src/core',
  'src/markdown',
  'src/i18n',
  'src/components',
  'src/adapters',
  'schemas',
  'scripts/build',
  'package-lock.json',
]

/** A key that changes with the code that makes articles, and with Node. */
export function codeKeyOf(root: string): string {
  return digestOf(
    process.version,
    digestOfTree(root, CODE, path => path.includes('/client/')),
  )
}
