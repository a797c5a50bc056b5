import { say, type Localized } from '#model/localized.ts'

/** Commands of the plan that this version does not have, and what it has to offer in their place. */
const PLANNED: Readonly<Record<string, Localized>> = {
  import: say(
    'ghi mỗi thủ tục thành một tệp YAML; “tthc init” tạo tệp mẫu để điền',
    'write each procedure as a YAML file; “tthc init” makes one to fill in',
  ),
  export: say(
    '“tthc list --format csv”, xlsx hoặc json xuất danh mục thành bảng',
    '“tthc list --format csv”, xlsx or json writes the catalog as a table',
  ),
  suggest: say(
    '“tthc validate” nêu những giấy tờ đáng rà soát, “tthc draft” soạn phương án',
    '“tthc validate” names papers worth a review, “tthc draft” drafts a proposal',
  ),
  migrate: say(
    'sửa cấp và cơ quan trong các tệp rồi xem lại bằng “tthc diff”',
    'change levels and agencies in the files and review them with “tthc diff”',
  ),
  site: say(
    '“tthc diff --format html” ghi trang so sánh, “tthc propose --format html” ghi phương án',
    '“tthc diff --format html” writes a page of a comparison, “tthc propose --format html” a proposal',
  ),
  doctor: say('“tthc validate” kiểm tra danh mục', '“tthc validate” checks the catalog'),
  journey: say(
    '“tthc show” in các thủ tục làm liên thông với một thủ tục',
    '“tthc show” prints the procedures that are done together with one',
  ),
  replay: say('“tthc due” tính ngày đến hạn của từng hồ sơ', '“tthc due” counts the day on which a dossier is due'),
  verify: say(
    '“tthc validate” kiểm tra danh mục, “tthc propose --check” kiểm tra thể thức một tệp Word',
    '“tthc validate” checks the catalog, “tthc propose --check” the layout of a Word file',
  ),
  expire: say(
    '“tthc list” với --as-of liệt kê thủ tục còn hiệu lực vào một ngày',
    '“tthc list” with --as-of lists what is in force on a day',
  ),
}

/** Words under which people look for a command that there is. */
const MEANT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['submit', 'approve', 'reject', 'withdraw', 'adopt', 'implement'].map((step) => [step, `proposal ${step}`]),
  ),
  check: 'validate',
  lint: 'validate',
  compare: 'diff',
  find: 'search',
  new: 'init',
  create: 'init',
}

/** What to say of a word that is no command but stands for something: planned and not there yet, or there under another name. */
export function knownWord(word: string): Localized | undefined {
  const instead = Object.hasOwn(PLANNED, word) ? PLANNED[word] : undefined
  if (instead !== undefined) {
    return say(
      `phiên bản này chưa có lệnh “${word}”; ${instead.vi}`,
      `this version does not have the command “${word}” yet; ${instead.en}`,
    )
  }
  const meant = Object.hasOwn(MEANT, word) ? MEANT[word] : undefined
  return meant === undefined
    ? undefined
    : say(
        `không có lệnh “${word}” (có phải tthc ${meant}?)`,
        `there is no command “${word}” (did you mean tthc ${meant}?)`,
      )
}

/** Every word that `knownWord` knows. */
export const knownWords: readonly string[] = [...Object.keys(PLANNED), ...Object.keys(MEANT)]
