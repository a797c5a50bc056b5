/** Languages of messages. Documents for authorities are always Vietnamese. */
export type Language = 'vi' | 'en'

/** A text in every language; a missing translation does not compile. */
export type Localized = Readonly<Record<Language, string>>

/** Builds a text from its two languages. */
export const say = (vi: string, en: string): Localized => ({ vi, en })

/** The same text in both languages: names, codes and other catalog content. */
export const verbatim = (text: string): Localized => ({ vi: text, en: text })

/** Joins texts language by language. */
export function joinLocalized(parts: readonly Localized[], separator: string): Localized {
  return say(parts.map((part) => part.vi).join(separator), parts.map((part) => part.en).join(separator))
}
