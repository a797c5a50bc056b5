import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { findingsFormats, type FindingsFormat } from '#print/index.ts'
import type { OptionsOf, Program } from '../command.ts'
import type { Formats } from '../formats.ts'
import { STDIN } from '../stdin.ts'
import { forceOption, formatOption, outputOption, type Text } from '../options.ts'

/** What findings are written in. */
export const FINDINGS: Formats<FindingsFormat> = { all: findingsFormats, usual: 'text' }

/** Declares the options of `validate`; texts are in the language of the reader. */
export const declareOptions = (command: Program, text: Text) =>
  command
    .addOption(formatOption(text, FINDINGS))
    .option(
      '--report <FORMAT=FILE>',
      text('ghi thêm một định dạng vào tệp; dùng được nhiều lần', 'also write a format to a file; may be repeated'),
      (value: string, all: readonly string[]) => [...all, value],
      [],
    )
    .option('--only <RULE...>', text('chỉ những quy tắc này; PATH đứng trước', 'only these rules; PATH stands before'))
    .option('--skip <RULE...>', text('không xét những quy tắc này', 'leave these rules out'))
    .option(
      '--summary',
      text(
        'chỉ in số lượng theo quy tắc và thư mục (text, json)',
        'print only how many, by rule and folder (text, json)',
      ),
    )
    .option('--max-warnings <N>', text('mã thoát 1 khi có nhiều cảnh báo hơn', 'exit with 1 on more warnings'))
    .option(
      '--since <REF>',
      text(
        'chỉ điều liên quan đến những gì đã sửa từ phiên bản git này',
        'only what concerns edits since this git revision',
      ),
    )
    .option(
      '--staged',
      text('chỉ điều liên quan đến những gì đã git add', 'only what concerns edits staged for the next commit'),
    )
    .option(
      '--fix',
      text('sửa những chỗ sửa được mà không đổi nghĩa', 'fix what can be fixed without a change of meaning'),
    )
    .option('--fix-unsafe', text('sửa cả những chỗ cần người xem lại', 'also fix what a person has to review'))
    .option(
      '--dry-run',
      text('với --fix: chỉ in những dòng sẽ sửa', 'with --fix: only print the lines that would change'),
    )
    .option(
      '--baseline <FILE>',
      text('bỏ qua những điều tồn đọng ghi trong tệp này', 'ignore the accepted findings in this file'),
    )
    .option(
      '--write-baseline',
      text('ghi mọi điều tìm thấy vào tệp --baseline', 'write all findings to the file of --baseline'),
    )
    .option(
      '--prune-baseline',
      text('bỏ khỏi tệp --baseline những điều không còn', 'drop what is gone from the file of --baseline'),
    )
    .option('--watch', text('kiểm tra lại mỗi khi có tệp thay đổi', 'check again whenever a file changes'))
    .option(
      '--stdin-path <P>',
      text(
        'với PATH là “-”: đường dẫn của tệp đọc từ đầu vào chuẩn',
        'with “-” as PATH: the path of the file on standard input',
      ),
    )
    .addOption(outputOption(text))
    .addOption(forceOption(text))
    .addHelpText(
      'after',
      text(
        '\nPATH: chỉ in điều tìm thấy trong các tệp, thư mục này; cả danh mục vẫn được đọc.',
        '\nPATH: prints only what is found in these files and folders; the whole catalog is read all the same.',
      ),
    )

/** Options of `validate`. */
export type ValidateOptions = OptionsOf<typeof declareOptions>

/** Throws (2) where two options contradict each other. */
export function refuseContradictions(paths: readonly string[], options: ValidateOptions): void {
  const isFix = options.fix === true || options.fixUnsafe === true
  const given: Readonly<Record<string, boolean>> = {
    '“-”': paths.includes(STDIN),
    PATH: paths.some((path) => path !== STDIN),
    '--since': options.since !== undefined,
    '--staged': options.staged === true,
    '--fix': isFix,
    '--watch': options.watch === true,
    '--write-baseline': options.writeBaseline === true,
    '--prune-baseline': options.pruneBaseline === true,
    '--only': options.only !== undefined,
    '--skip': options.skip !== undefined,
  }
  const pair = PAIRS.find((names) => names.every((name) => given[name] === true))
  if (pair !== undefined) throw failure(notTogether(...pair))
  if (options.dryRun === true && !isFix)
    throw failure(say('--dry-run cần đi cùng --fix hoặc --fix-unsafe.', '--dry-run goes with --fix or --fix-unsafe.'))
  if (options.stdinPath !== undefined && !paths.includes(STDIN))
    throw failure(say('--stdin-path cần PATH là “-”.', '--stdin-path needs “-” as PATH.'))
  if (options.baseline === undefined && (given['--write-baseline'] === true || given['--prune-baseline'] === true)) {
    throw failure(say('Ghi tên tệp: --baseline TỆP.', 'Name the file: --baseline FILE.'))
  }
}

// What is written must be the whole truth of files on the disk; a part, or what only git or an editor holds, is not.
const PAIRS: readonly (readonly [string, string])[] = [
  ['--since', '--staged'],
  ['--write-baseline', '--prune-baseline'],
  ['“-”', 'PATH'],
  ...['“-”', '--staged', '--watch', '--write-baseline', '--prune-baseline'].map((other) => ['--fix', other] as const),
  ...['“-”', '--since', '--staged', 'PATH', '--watch', '--only', '--skip'].flatMap(
    (other) =>
      [
        ['--write-baseline', other],
        ['--prune-baseline', other],
      ] as const,
  ),
  ...['--since', '--staged', '--watch'].map((other) => ['“-”', other] as const),
  ['--watch', '--staged'],
]

const notTogether = (one: string, other: string): Localized =>
  say(`${one} và ${other} không dùng cùng nhau.`, `${one} and ${other} do not go together.`)

/** The number of `--max-warnings`; throws (2) when it is none. */
export function mostWarnings({ maxWarnings: text }: ValidateOptions): number {
  if (text === undefined) return Infinity
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw failure(say(`--max-warnings: “${text}” không phải một số.`, `--max-warnings: “${text}” is not a number.`))
}
