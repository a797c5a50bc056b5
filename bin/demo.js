// `npm run demo`: what the program does with the sample catalog, written under out/.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const tthc = fileURLToPath(new URL('tthc.js', import.meta.url))
const project = fileURLToPath(new URL('..', import.meta.url))

const documents = ['docx', 'html', 'markdown', 'json']
const runs = [
  'validate',
  'search khai sinh',
  'diff +2019-thuong-tru',
  'diff +2019-thuong-tru --format markdown -o out/diff.md',
  'diff +2019-thuong-tru --format json -o out/diff.json',
  ...documents.map((format) => `propose --year 2019 --format ${format} -o out/2019`),
  ...documents.map((format) => `propose 2020-giay-phep-xay-dung 2020-gop-ho-kinh-doanh --format ${format} -o out/2020`),
  ...['2014', '2019', '2011-2020'].flatMap((period) =>
    documents.map((format) => `report ${period} --format ${format} -o out/report-${period}.${format === 'markdown' ? 'md' : format}`)),
]

for (const line of runs) {
  console.log(`\n$ tthc ${line}`)
  const force = line.includes(' -o ') ? ['--force'] : []
  const { status } = spawnSync(process.execPath, [tthc, ...line.split(' '), ...force], { cwd: project, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`tthc ${line}: exit code ${status}`)
    process.exit(1)
  }
}
console.log('\nOpen out/2019/2019-thuong-tru-plan.docx and out/report-2011-2020.docx in Word; the rest stands beside them.')
