import { type Entry, getFileNameLowLevel } from 'yauzl'

const IS_UTF8 = 0x800
const UNICODE_PATH = 0x7075

/**
 * The name of a file in a zip: UTF-8 where it says so or can be nothing else, otherwise CP932, which Windows writes in
 * Japanese without saying so (and whose 表 and ソ hold the byte of a backslash).
 */
export function zippedName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  if ((generalPurposeBitFlag & IS_UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH))
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw)
  } catch {
    return new TextDecoder('shift_jis').decode(fileNameRaw)
  }
}
