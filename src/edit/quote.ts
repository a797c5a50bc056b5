// What JSON leaves as it is, and YAML readers or people trip over: breaks of YAML 1.1, controls, marks that cannot be seen.
const HIDDEN = /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffe\uffff]/g

/** A text as a double-quoted YAML scalar on one line: it reads back as the very same text, as value or key, in block and flow style. */
export const quote = (text: string): string => JSON.stringify(text).replace(HIDDEN, escaped)

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
