import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The programs of a list that are not on PATH. */
export const missing = (programs: readonly string[]): readonly string[] =>
  programs.filter((program) => {
    try {
      execFileSync('which', [program], { stdio: 'ignore' })
      return false
    } catch {
      return true
    }
  })

/** Runs a program to its end and gives what it printed. */
export const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 100_000 })

/** A directory of its own for the time of a call. */
export function inTemporary<T>(use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'tthc-visual-'))
  try {
    return use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

export interface Pdf {
  /** Width and height of each page in whole millimetres. */
  readonly pages: readonly (readonly [number, number])[]
  /** Text of each page, laid out as on the page. */
  readonly texts: readonly string[]
  /** The text layer in each order poppler can read it, without any space: columns mix in one, letters of fallback fonts in another. */
  readonly readings: readonly string[]
}

/** Text without any space. */
export const unspaced = (text: string): string => text.replace(/[\s\u00a0]+/gu, '')

const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4)

/** What a PDF shows, by the tools of poppler. */
export function readPdf(path: string): Pdf {
  const sizes = run('pdfinfo', ['-f', '1', '-l', '999', path]).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)
  const text = run('pdftotext', ['-layout', path, '-'])
  return {
    pages: [...sizes].map(([, width, height]) => [millimetres(width), millimetres(height)] as const),
    texts: text.split('\f').slice(0, -1),
    readings: [[], ['-raw'], ['-layout']].map((order) =>
      unspaced(run('pdftotext', [...order, path, '-'])).normalize('NFC'),
    ),
  }
}
