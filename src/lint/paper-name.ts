import { withoutMarks } from '#model/wording.ts'

/** The name of a paper as rules read it: NFC, small letters, single spaces, "uỷ" as "ủy", no mark of a list before it. */
export const plainName = (name: string): string =>
  withoutMarks(name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replaceAll('uỷ', 'ủy')).trim()
