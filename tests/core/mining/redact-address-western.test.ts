import { expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'

const redact = (text: string) => createRedactor()([text])[0]?.text

test.each([
  ['I moved to 12 High Street, please update.', 'I moved to 〈address 1〉, please update.'],
  ['Ship it to 221B Baker Street, London 54321.', 'Ship it to 〈address 1〉.'],
  [
    'My address is 4844 Søndergade 52\n Apt. 656\n Brønderslev\n Denmark 35018 now',
    'My address is 〈address 1〉 now',
  ],
  ['She lives at Rua do Arenque 1634.', 'She lives at 〈address 1〉.'],
  ['Send it to P.O. Box 186 Apt. 561 please', 'Send it to 〈address 1〉 please'],
  ['We are in Suite 415.', 'We are in 〈address 1〉.'],
  ['At 9 we meet at the corner of Main Street and Elm Road today', 'At 9 we meet at 〈address 1〉 today'],
])('%j becomes %j', (text, redacted) => {
  expect(redact(text)).toBe(redacted)
})

test.each([
  'We have 10 Windows Server 2019\nThey all fail.',
  'The meeting is on 24 November 2026\nPlease come.',
  'Ticket 4411 Outlook Error 80004005 at 9:30',
  'Please send 30 Surface Pro 7 to the new office.',
  'Version 12 Build 2201 is out.',
  'Since 3 March 2026 the printer in Room 301 fails.',
  'Office 365 Suite is slow.',
  '12 Teams are affected\n2026 plans stand.',
])('what only looks like an address stays: %j', text => {
  expect(redact(text)).toBe(text)
})
