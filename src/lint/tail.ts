// Read from its end; looking for `[…]+$` from every sign takes a stranger's text of thousands of them too long.
/** The text without the signs and spaces that it ends in. */
export const withoutTail = (text: string): string =>
  text.replace(/^(.*[^\s.;,:])?[\s.;,:]*$/su, (_, head: string | undefined) => head ?? '')
