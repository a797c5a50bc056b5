const START = '\u001b]8;;'
const END = '\u001b\\'

/** A text that terminals show as a link (OSC 8). Without an address the text alone. */
export const link = (text: string, address: string | undefined): string =>
  address === undefined ? text : `${START}${safeAddress(address)}${END}${text}${START}${END}`

/** An address that can stand anywhere: what could end it, in a terminal or in Markdown, is percent-encoded. */
export const safeAddress = (address: string): string =>
  address.replace(/[^!#-&*-:=?-Z_a-z~]/gu, (character) => [...Buffer.from(character)].map(percent).join(''))

const percent = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
