// Two words or more of letters and digits: nothing that YAML reads as a number, a date, a boolean or a mark of its own.
const PLAIN = /^\p{L}[\p{L}\p{N}]*( (\p{L}|\(\p{L})[\p{L}\p{N}]*\)?)+$/u

/** A text as YAML source that means it everywhere, in `{ }` too: plain where that is certain, else in double quotes. */
export const scalar = (text: string): string => (PLAIN.test(text) ? text : JSON.stringify(text))
