const CURLY = /^\s*[“”„‟‘’‚‛«»]+\s*(.*?)\s*[“”„‟‘’‚‛«»]+\s*$/su

/** The text inside quotes as word processors write them, which YAML takes for content; undefined without such quotes around it. */
export const withinCurlyQuotes = (text: string): string | undefined => CURLY.exec(text)?.[1]
