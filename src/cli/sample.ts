import { existsSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { programFolder } from '#model/program-folder.ts'

const SAMPLE = fileURLToPath(new URL('catalog', programFolder))

/** Whether a folder is the sample that comes with the program. */
export const isSample = (folder: string): boolean =>
  existsSync(folder) && existsSync(SAMPLE) && realpathSync(folder) === realpathSync(SAMPLE)

/** Why the sample is not written to where nobody named it (2). */
export const sampleUnnamed = (): Error =>
  failure(
    say(
      'catalog là danh mục ví dụ của chương trình, không tự chọn để ghi; chỉ danh mục của mình bằng -C DIR (chưa có thì tthc init DIR), hoặc ghi -C catalog nếu muốn sửa ví dụ.',
      'catalog is the sample of the program, which is not written to by default; name your own catalog with -C DIR (begin one with tthc init DIR), or write -C catalog to edit the sample.',
    ),
  )
