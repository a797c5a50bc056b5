import { say, type Localized } from '#model/localized.ts'
import type { FolderOutput } from '#store/job.ts'
import { MODEL } from './files.ts'
import type { Level } from './office.ts'

/** What a new catalog is, for those who say how it goes on. */
export interface Begun {
  /** The catalog's folder as a person names it; `.` where it is the working folder. */
  readonly folder: string
  readonly fresh: readonly FolderOutput[]
  readonly shown: (path: string) => string
  readonly level: Level
  readonly isRepository: boolean
}

/** What is to be done next, in its order; nothing where nothing was written. */
export function nextSteps(begun: Begun): readonly Localized[] {
  if (begun.fresh.length === 0) return []
  const steps = [...begun.fresh.flatMap((file) => stepFor(file, begun)), checking(begun), ...withoutGit(begun)]
  return [
    say('Tiếp theo:', 'Next:'),
    ...steps.map(({ vi, en }, index) => say(`${index + 1}. ${vi}`, `${index + 1}. ${en}`)),
  ]
}

function stepFor({ path, text }: FolderOutput, { shown, level }: Begun): readonly Localized[] {
  const file = shown(path)
  if (/^[^#]*\[ĐIỀN:/m.test(text))
    return [say(`Thay các chỗ “[ĐIỀN: …]” trong ${file}.`, `Replace what says “[ĐIỀN: …]” in ${file}.`)]
  if (text.includes('DIEN-CHU-KHO'))
    return [
      say(
        `Điền địa chỉ kho của tthc vào chỗ “DIEN-…” trong ${file}; lần sau có thể dùng --source.`,
        `Fill in the address of the repository of tthc where ${file} says “DIEN-…”; next time --source does that.`,
      ),
    ]
  if (path.endsWith(MODEL)) {
    const target = shown(path.replace(/[^/]+$/, `${level}/ho-tich/1.001193.yaml`))
    return [
      say(
        `Chép ${file} thành tệp của từng thủ tục, như ${target}, rồi sửa; lĩnh vực và cơ quan mới thì thêm vào catalog.yaml.`,
        `Copy ${file} to a file for each procedure, such as ${target}, and edit it; new fields and agencies go to catalog.yaml.`,
      ),
    ]
  }
  return []
}

function checking({ folder, fresh }: Begun): Localized {
  const at = folder === '.' ? '' : ` -C ${/\s/.test(folder) ? JSON.stringify(folder) : folder}`
  const calendars = fresh.filter(({ path }) => /(^|\/)calendar\//.test(path)).length
  const confirm =
    calendars === 0
      ? say('', '')
      : say(
          ' Lịch nghỉ chưa đối chiếu thì được nhắc cho đến khi ghi confirmed: true.',
          ' Calendars are reported until they are checked and say confirmed: true.',
        )
  return say(
    `Kiểm tra: tthc validate${at}. Soạn phương án: tthc draft${at}.${confirm.vi}`,
    `Check: tthc validate${at}. Draft a proposal: tthc draft${at}.${confirm.en}`,
  )
}

const withoutGit = ({ isRepository }: Begun): readonly Localized[] =>
  isRepository
    ? []
    : [
        say(
          'Muốn mỗi lần sửa được tự kiểm tra: chạy git init ở gốc kho, rồi chạy lại tthc init với --ci.',
          'To have every edit checked: run git init at the root of a repository, then tthc init again with --ci.',
        ),
      ]
