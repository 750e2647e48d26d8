/** Keys under which tools put their list of tickets. */
const LISTS = new Set('tickets issues records Ticket helpdesk-tickets'.split(' '))
/** Keys that can be such a list, or one of the lists in a ticket. */
const UNSURE_LISTS = new Set('result results data items rows requests values'.split(' '))
/** An object with one of these is a ticket itself, not the wrapper of an unsure list. */
const TICKET_KEYS = new Set(
  'subject title summary key issueKey number TicketNumber display_id raw_subject name'.split(' '),
)
const LONGEST_KEY = 40

/** Follows the keys of one object as they stream by, to know where its list of tickets begins. */
export function createKeyTracker() {
  let [word, key] = ['', '']
  let isTicket = false
  return {
    reset() {
      word = ''
      key = ''
      isTicket = false
    },
    beginText() {
      word = ''
    },
    addText(part: string) {
      if (word.length < LONGEST_KEY) word += part.slice(0, LONGEST_KEY)
    },
    /** The text before was a key. */
    addKey() {
      key = word
      isTicket ||= TICKET_KEYS.has(key)
    },
    /** Whether a list that begins here is the list of tickets. */
    isAtList: () => LISTS.has(key) || (!isTicket && UNSURE_LISTS.has(key)),
  }
}
