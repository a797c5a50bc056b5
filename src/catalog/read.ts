import { fileKind, type CatalogFile, type FileKind } from '#model/catalog.ts'
import type { Diagnostic } from '#model/diagnostic.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import type { Unreadable } from '#sources/reading.ts'
import { parse } from '#yaml/parse.ts'
import { toDiagnostics, type Problem } from './problem.ts'
import { withOddKey, withoutLostNumbers, withWanted } from './ruled.ts'
import { isHuge, schemaErrors } from './schema.ts'
import { fittingPart } from './fitting.ts'
import { schemaProblems } from './schema-problems.ts'

/** A file of a catalog and what is wrong with it by itself. */
export interface ReadFile {
  readonly file: CatalogFile
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a source and holds it against the schema of its kind; undefined for a file that is no part of a catalog. */
export function readSource(source: Source): ReadFile | undefined {
  const kind = fileKind(source.path)
  if (kind === undefined) return undefined
  const { value, numbers, texts, comments, problems } = parse(source.text)
  if (problems.length > 0) return broken(source, kind, problems)
  const errors = schemaErrors(kind, value)
  const known = errors.length === 0 || kind !== 'procedure' ? undefined : fittingPart(kind, source, value, errors)
  const valid = errors.length === 0
  const read = { source, kind, value, numbers, texts, comments, valid, ...(known === undefined ? {} : { known }) }
  const file = withWanted(read, errors, isHuge(value))
  const reported = withoutLostNumbers(schemaProblems(errors, value), file).map(withOddKey)
  return { file, diagnostics: toDiagnostics(source, isHuge(value) ? withRest(reported) : reported) }
}

const withRest = (problems: readonly Problem[]): readonly Problem[] =>
  problems.flatMap((problem, index) =>
    index > 0
      ? [problem]
      : [
          problem,
          {
            code: 'schema',
            at: problem.at,
            message: say(
              'Tệp quá nhiều giá trị nên chỉ lỗi đầu tiên được kể; sửa rồi kiểm tra lại, hoặc tách tệp.',
              'The file holds so many values that only its first error is reported; fix it and validate again, or split the file.',
            ),
          },
        ],
  )

/** A file that was not read: nothing of it is known. */
export function readUnreadable({ path, file, reason }: Unreadable): ReadFile | undefined {
  const kind = fileKind(path)
  return kind === undefined || isLead(reason) ? undefined : broken({ path, file, text: '' }, kind, [UNREADABLE[reason]])
}

/** That what leads elsewhere was not followed: of what is there nothing is known, not even whether it is a file. */
export const leadFound = ({ path, file, reason }: Unreadable): readonly Diagnostic[] =>
  isLead(reason)
    ? toDiagnostics({ path, file, text: '' }, [{ code: 'symbolic-link', at: 0, message: LEADS[reason] }])
    : []

const LEADS: Readonly<Record<'link' | 'submodule', Localized>> = {
  link: say(
    'Liên kết không được đọc theo; hãy đặt chính tệp hoặc thư mục ấy vào đây.',
    'A link is not followed; put the file or folder itself here.',
  ),
  submodule: say(
    'Kho git riêng (submodule) không được đọc theo; hãy đặt chính các tệp vào đây.',
    'A repository of its own (a submodule) is not followed; put the files themselves here.',
  ),
}

const isLead = (reason: Unreadable['reason']): reason is keyof typeof LEADS => reason in LEADS

const broken = (source: Source, kind: FileKind, problems: readonly Problem[]): ReadFile => ({
  file: { source, kind, value: undefined, numbers: [], texts: [], comments: [], valid: false },
  diagnostics: toDiagnostics(source, problems),
})

const UNREADABLE: Readonly<Record<Exclude<Unreadable['reason'], keyof typeof LEADS>, Problem>> = {
  'too-large': {
    code: 'file-too-large',
    at: 0,
    message: say(
      'Tệp lớn hơn 1 MiB nên không đọc; hãy tách thành nhiều tệp.',
      'The file is larger than 1 MiB and is not read; split it.',
    ),
  },
  'not-utf8': {
    code: 'not-utf8',
    at: 0,
    message: say('Tệp không phải UTF-8; hãy lưu lại bằng bảng mã UTF-8.', 'The file is not UTF-8; save it as UTF-8.'),
  },
  unreadable: {
    code: 'unreadable',
    at: 0,
    message: say('Không mở được tệp; kiểm tra quyền đọc.', 'The file cannot be opened; check its permissions.'),
  },
}
