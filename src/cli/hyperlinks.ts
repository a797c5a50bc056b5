import type { Language } from '#model/localized.ts'
import type { Io } from './io.ts'
import { programFolder } from '#model/program-folder.ts'

const pages: Record<Language, string> = { vi: 'rules.vi.md', en: 'rules.md' }
const PROGRAMS = /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/
const TERMINALS = /^(xterm-kitty|alacritty|foot|contour|xterm-ghostty|wezterm)/

/** The address of the rules' reference that came with the program, where the terminal shows hyperlinks (OSC 8); else nothing. */
export function ruleLinks(io: Io, language: Language): { readonly links?: string } {
  if (!showsLinks(io)) return {}
  return { links: `${new URL(`docs/${pages[language]}`, programFolder).href}#` }
}

/** FORCE_HYPERLINK decides; else only terminals that are known to show links, since others print the address as rubbish. */
function showsLinks({ environment, terminal }: Io): boolean {
  const forced = environment['FORCE_HYPERLINK'] ?? ''
  if (forced !== '') return forced !== '0'
  if (!terminal.output || (environment['CI'] ?? '') !== '') return false
  return (
    PROGRAMS.test(environment['TERM_PROGRAM'] ?? '') ||
    TERMINALS.test(environment['TERM'] ?? '') ||
    (environment['WT_SESSION'] ?? '') !== '' ||
    Number(environment['VTE_VERSION'] ?? 0) >= 5000
  )
}
