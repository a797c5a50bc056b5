// `npm run demo`: what the program does with the sample catalog, written under out/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { main } from '#program/main.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
process.chdir(project)
mkdirSync('out', { recursive: true })

/** The files that a period's report is written to, by format. */
const extensions = { docx: 'docx', html: 'html', markdown: 'md', json: 'json' }
const formats = Object.entries(extensions)
const proposals = '2016-khai-sinh 2019-thuong-tru 2020-giay-phep-xay-dung 2020-gop-ho-kinh-doanh'
const runs = [
  'validate',
  'validate --format json -o out/validation.json --force',
  'list > out/list.txt',
  'search dang ky thuong tru',
  'show 1.004222 > out/1.004222.txt',
  'diff +2019-thuong-tru',
  'diff +2019-thuong-tru --format markdown -o out/diff.md --force',
  'diff +2019-thuong-tru --format json -o out/diff.json --force',
  ...formats.map(([format]) => `propose ${proposals} --format ${format} -o out/plans --force`),
  ...['2014', '2019', '2011-2020'].flatMap((period) =>
    formats.map(
      ([format, extension]) => `report ${period} --format ${format} -o out/report-${period}.${extension} --force`,
    ),
  ),
]

/**
 * One process for all of them: each start of the program would cost a second.
 * @param {string} line
 */
async function run(line) {
  const [words = '', file] = line.split(' > ')
  /** @type {(string | Uint8Array)[]} */
  const written = []
  const code = await main(words.split(' '), {
    workingFolder: project,
    environment: process.env,
    now: () => new Date(),
    terminal: {
      output: process.stdout.isTTY === true && file === undefined,
      errors: process.stderr.isTTY === true,
      columns: process.stdout.columns ?? 80,
    },
    readInput: async () => '',
    write: (text) => (file === undefined ? process.stdout.write(text) : written.push(text)),
    writeError: (text) => process.stderr.write(text),
  })
  if (file !== undefined) writeFileSync(file, written.join(''))
  return code
}

for (const line of runs) {
  console.log(`\n$ tthc ${line}`)
  const code = await run(line)
  if (code !== 0) {
    console.error(`tthc ${line}: exit code ${code}`)
    process.exit(1)
  }
}
console.log(`
Everything is in out/. To begin with:
  out/plans/2019-thuong-tru-plan.docx   a simplification plan for Word
  out/report-2011-2020.docx             the report of ten years
  out/report-2011-2020.html             the same for a browser
  out/diff.md                           what a proposal changes for the applicant`)
