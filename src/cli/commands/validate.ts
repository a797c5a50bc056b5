import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { Option } from 'commander'
import { locateAll } from '../../catalog/locate.ts'
import { lint } from '../../lint/lint.ts'
import { rules } from '../../lint/rules/index.ts'
import type { Located } from '../../model/diagnostic.ts'
import { failure } from '../../model/failure.ts'
import { say } from '../../model/localized.ts'
import { printers, type FindingsFormat } from '../../print/index.ts'
import { writeOutputs } from '../../store/write.ts'
import { catalogFolder, folderAbove, loadFolder, shownPath } from '../catalog.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { asOfDate, type GlobalOptions } from '../settings.ts'
import { version } from '../version.ts'

interface Options {
  readonly format: FindingsFormat
  readonly maxWarnings?: string
  readonly output?: string
  readonly force?: boolean
}

const FINDINGS = 1

/** Checks a catalog: YAML, schemas and rules. */
export const validate: Command<Options> = {
  usage: 'validate [PATH...]',
  summary: say('kiểm tra danh mục: cú pháp YAML, lược đồ và quy tắc', 'check a catalog: YAML, schemas and rules'),
  declare: (command, text) => {
    command
      .addOption(new Option('--format <FORMAT>', text('định dạng', 'format')).choices(Object.keys(printers)).default('text'))
      .option('--max-warnings <N>', text('mã thoát 1 khi có nhiều cảnh báo hơn', 'exit with 1 on more warnings'))
      .option('-o, --output <FILE>', text('ghi vào tệp', 'write to a file')).option('--force', text('ghi đè tệp đã có', 'overwrite an existing file'))
      .addHelpText('after', text('\nPATH: chỉ in điều tìm thấy trong các tệp, thư mục này; cả danh mục vẫn được đọc.', '\nPATH: prints only what is found in these files and folders; the whole catalog is read all the same.'))
  },
  run: async ({ io, language, color }, paths, options) => {
    const most = maxWarnings(options.maxWarnings)
    const wanted = paths.map((path) => existing(path, io))
    const folder = folderOf(wanted, options, io)
    const { catalog, diagnostics } = loadFolder(folder, io)
    if (!catalog.files.some(({ kind }) => kind === 'procedure')) throw nothingThere(shownPath(folder, io))
    const found = locateAll([...diagnostics, ...lint(catalog, { asOf: asOfDate(options, io, catalog) })])
    const findings = found.filter(({ place }) => isWanted(resolve(io.workingFolder, place.source.file), wanted))
    const content = printers[options.format](findings, { color, language, procedures: catalog.procedures.length, proposals: catalog.proposals.length, rules, version })
    if (options.output === undefined) io.write(content)
    else writeOutputs([{ path: resolve(io.workingFolder, options.output), shown: options.output, content }], options.force ?? false)
    return isClean(findings, most) ? 0 : FINDINGS
  },
}

const nothingThere = (shown: string): Error =>
  failure(say(`${shown}: danh mục không có thủ tục nào trong procedures/.`, `${shown}: the catalog holds no procedure in procedures/.`), 3)

function existing(path: string, { workingFolder }: Io): string {
  const full = resolve(workingFolder, path)
  if (existsSync(full)) return full
  throw failure(say(`${path}: không có tệp hay thư mục này.`, `${path}: no such file or folder.`))
}

/** The catalog that holds the first path; a folder that is in none is taken for one. */
function folderOf([first]: readonly string[], options: GlobalOptions, io: Io): string {
  if (options.catalog !== undefined || first === undefined) return catalogFolder(options, io)
  const start = statSync(first).isDirectory() ? first : dirname(first)
  return folderAbove(start) ?? start
}

const isWanted = (file: string, wanted: readonly string[]): boolean => wanted.length === 0 || wanted.some((path) => !relative(path, file).startsWith('..'))

function maxWarnings(text: string | undefined): number {
  if (text === undefined) return Infinity
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw failure(say(`--max-warnings: “${text}” không phải một số.`, `--max-warnings: “${text}” is not a number.`))
}

function isClean(findings: readonly Located[], most: number): boolean {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return findings.every(({ severity }) => severity !== 'error') && warnings <= most
}
