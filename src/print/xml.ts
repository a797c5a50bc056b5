const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML, between tags or in double quotes. It must be free of characters XML forbids: see `shownText`. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)

/** `<name key="value">…</name>`; the attributes are escaped here, the content is XML already. Without content the tag closes itself. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`),
  ].join(' ')
  return content === '' ? `<${start}/>` : `<${start}>${content}</${name}>`
}
