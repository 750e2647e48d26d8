const FOLDABLE = /[\u2010-\u2015\u2212\u3000\uff01-\uff5e\uff70\u30fc\u00a0]/

/**
 * A text with full-width ASCII, ideographic spaces and every kind of dash made plain ASCII.
 * One code unit in is one code unit out, so that offsets found in it hold in the original.
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text
  return text
    .replace(/[\uff01-\uff5e]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/(?<=\d)[\u30fc\uff70](?=\d)/g, '-')
}
