// Signs and numbers of a list that stand before an item: "- ", "++ ", "(ii) ", "a) ", "3. ".
const MARKS = /^(?:[-–—+*•·\s]|\(?(?:[ivx]{1,4}|\d{1,2}|\p{Ll})[).](?=\s)){1,20}/u

/** The name of a paper as rules read it: NFC, small letters, single spaces, "uỷ" as "ủy", no mark of a list before it. */
export const plainName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replaceAll('uỷ', 'ủy').replace(MARKS, '').trim()
