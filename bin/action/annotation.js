/** A line that GitHub shows as an annotation: "error", "warning" or "notice". What the message holds begins no other command. */
export const annotation = (kind, message) => `::${kind} title=tthc::${escaped(message.trim())}\n`

const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
