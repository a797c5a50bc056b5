import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

/** Why a Word file is not taken: one sentence that begins with the name of the file. `reason` ends without a full stop. */
export const refusal = (shown: string, { vi, en }: Localized): Error =>
  failure(say(`${shown}: ${vi}.`, `${shown}: ${en}.`))

/** What is no archive, or holds no text. */
export const unreadable = (shown: string): Error =>
  refusal(
    shown,
    say(
      'không phải tệp Word (.docx) đọc được; mở bằng Word, bỏ mật khẩu nếu có, lưu lại dạng .docx rồi làm lại',
      'not a Word file (.docx) that can be read; open it in Word, take off its password if it has one, save it as .docx and try again',
    ),
  )

/** What is longer than a document of an office can be. */
export const tooLarge = (shown: string): Error =>
  refusal(
    shown,
    say(
      'tệp quá lớn so với một văn bản hành chính; bỏ bớt hình, lưu lại rồi làm lại',
      'too large for a document of an office; take out pictures, save it and try again',
    ),
  )

/** What has more files inside than Word ever writes. */
export const tooMany = (shown: string, most: number): Error =>
  refusal(
    shown,
    say(
      `tệp chứa hơn ${most} tệp bên trong, không phải tệp do Word lưu; mở bằng Word, lưu lại dạng .docx rồi làm lại`,
      `it holds more than ${most} files, which Word never writes; open it in Word, save it as .docx and try again`,
    ),
  )

/** A path that leaves the folder into which somebody unpacks the file. */
export const leaving = (shown: string, path: string): Error =>
  refusal(
    shown,
    say(
      `bên trong có đường dẫn ${quoted(path)} trỏ ra ngoài tệp; mở bằng Word, lưu lại dạng .docx rồi làm lại`,
      `its path ${quoted(path)} leads out of the file; open it in Word, save it as .docx and try again`,
    ),
  )

/** A part that declares a document type, from which entities come. */
export const declaring = (shown: string, path: string): Error =>
  refusal(
    shown,
    say(
      `phần ${path} khai báo DOCTYPE, điều Word không bao giờ ghi; mở bằng Word, lưu lại dạng .docx rồi làm lại`,
      `its part ${path} declares a DOCTYPE, which Word never writes; open it in Word, save it as .docx and try again`,
    ),
  )

/** A part whose XML cannot be read. */
export const broken = (shown: string, path: string): Error =>
  refusal(
    shown,
    say(
      `phần ${path} bị hỏng; mở bằng Word, lưu lại dạng .docx rồi làm lại`,
      `its part ${path} is broken; open it in Word, save it as .docx and try again`,
    ),
  )
