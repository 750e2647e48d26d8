const OPENING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: (?:there|all|team|everyone|everybody|folks|support|sir|madam))*[ ,.!:;-]+/
const REQUEST =
  /^(?:(?:please|pls|kindly|sorry)[ ,]+)*(?:(?:could|can|would) (?:you|someone|somebody|anyone|anybody) (?:(?:please|pls|kindly) )?(?:(?:help|assist) me (?:to |with )?|(?:tell|show) me |let me know )?|i (?:would|'d|d) like to (?:know|ask) (?:if )?|i (?:was|am|'m|m) wondering (?:if )?|i (?:want|need) to know |i need help (?:with|to) |(?:please|pls) help me (?:to |with )?|(?:please|pls|kindly) )/
const CLOSING =
  /(?<![ ,.!?;-])[ ,.!?;-]+(?:(?:many )?thanks|thank you|thx|cheers|(?:(?:kind|best|warm) )?regards|(?:please|pls|kindly) (?:advise|help|assist)|asap)(?: (?:in advance|so much|very much|a lot))?(?:[,.!]+[ \p{L}.]{0,40})?$/u

/**
 * What an English question asks, without how a mail begins and ends and how one asks a favour; the text itself where
 * nothing else would be left. Given and returned in the common form. Words in the middle stay: there is no stop list.
 */
export function withoutPoliteness(text: string): string {
  const asked = text.replace(OPENING, '').replace(CLOSING, '').replace(REQUEST, '').trim()
  return /[\p{L}\p{N}]/u.test(asked) ? asked : text
}
