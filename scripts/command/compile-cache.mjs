/**
 * Loaded before a command (`node --import`): what Node compiles, types taken off, is kept for the next time, which starts in
 * two thirds of the time. In plain JavaScript, or the types of this file would have to be taken off first. Node 20 has no
 * such cache and starts as ever.
 */
import module from 'node:module'

module.enableCompileCache?.()
