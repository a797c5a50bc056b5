/**
 * A line that GitHub shows as an annotation. What the message holds begins no other command.
 * @param {'error' | 'warning' | 'notice'} kind
 * @param {string} message
 */
export const annotation = (kind, message) => `::${kind} title=tthc::${escaped(message.trim())}\n`

/** @param {string} text */
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
