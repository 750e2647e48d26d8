import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedSchemas } from '../../scripts/schemas/generated-schemas.ts'

test.each(generatedSchemas())('$path is what npm run schemas writes', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})
