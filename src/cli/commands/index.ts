import { say } from '#model/localized.ts'
import type { Listed } from '../command.ts'

/** Every command, in the order in which help shows them. What one does is loaded when it is asked for. */
export const commands: readonly Listed[] = [
  {
    usage: 'validate [PATH...]',
    summary: say('kiểm tra danh mục: cú pháp YAML, lược đồ và quy tắc', 'check a catalog: YAML, schemas and rules'),
    load: async () => (await import('./validate.ts')).validate,
  },
  {
    usage: 'list',
    summary: say('liệt kê thủ tục đang có hiệu lực', 'list the procedures in force'),
    load: async () => (await import('./list.ts')).list,
  },
  {
    usage: 'show <CODE>',
    summary: say('xem một thủ tục theo mã số', 'show one procedure by its code'),
    load: async () => (await import('./show.ts')).show,
  },
  {
    usage: 'search <WORDS...>',
    summary: say('tìm thủ tục theo từ, không cần dấu', 'find procedures by words, diacritics not needed'),
    load: async () => (await import('./search.ts')).search,
  },
  {
    usage: 'diff [BASE] [HEAD...]',
    summary: say(
      'so sánh hai trạng thái của danh mục: ai được lợi, ai chịu thêm',
      'compare two states of a catalog: who gains, who loses',
    ),
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    usage: 'draft',
    summary: say(
      'soạn phương án mới: từ chỗ đã sửa (--from), từ tùy chọn, hoặc trả lời câu hỏi',
      'draft a proposal: from edits (--from), from options, or by questions',
    ),
    load: async () => (await import('./draft.ts')).draft,
  },
  {
    usage: 'proposal',
    summary: say(
      'liệt kê, kiểm tra, trình, thông qua, rút phương án, ghi việc chấp thuận kiến nghị và đã thực hiện',
      'list, check, submit, approve, reject, withdraw, adopt and implement proposals',
    ),
    load: async () => (await import('./proposal.ts')).proposal,
  },
  {
    usage: 'propose [ID...]',
    summary: say('lập phương án đơn giản hóa thành văn bản', 'write simplification proposals as documents'),
    load: async () => (await import('./propose.ts')).propose,
  },
  {
    usage: 'template',
    summary: say(
      'biểu mẫu Word riêng của cơ quan: các thẻ, và biểu mẫu để bắt đầu',
      'the office’s own Word templates: their tags, and templates to begin with',
    ),
    load: async () => (await import('./template.ts')).template,
  },
  {
    usage: 'apply <ID...>',
    summary: say(
      'ghi phương án đã thông qua vào tệp của danh mục',
      'write approved proposals into the files of the catalog',
    ),
    load: async () => (await import('./apply.ts')).apply,
  },
  {
    usage: 'progress [ID...]',
    summary: say(
      'phương án đã thông qua nào danh mục đã thể hiện, phương án nào chậm',
      'which decided proposals the catalog shows already, and which are late',
    ),
    load: async () => (await import('./progress.ts')).progress,
  },
  {
    usage: 'report <YEAR|FROM-TO>',
    summary: say(
      'lập báo cáo rà soát, đơn giản hóa của một năm hay một giai đoạn',
      'write the simplification report of a year or a period',
    ),
    load: async () => (await import('./report.ts')).report,
  },
  {
    usage: 'cost [CODE...]',
    summary: say('tính chi phí tuân thủ của thủ tục, từng dòng', 'count the compliance cost of procedures, row by row'),
    load: async () => (await import('./cost.ts')).cost,
  },
  {
    usage: 'due <DATE> [TIME]',
    summary: say('tính ngày đến hạn theo lịch làm việc', 'count the day on which a dossier is due'),
    load: async () => (await import('./due.ts')).due,
  },
  {
    usage: 'rules [ID]',
    summary: say('giải thích các quy tắc kiểm tra', 'explain the rules'),
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    usage: 'kinds [KIND]',
    summary: say('giải thích các loại thay đổi', 'explain the kinds of change'),
    load: async () => (await import('./kinds.ts')).kinds,
  },
  {
    usage: 'init [DIR]',
    summary: say(
      'lập danh mục mới: hồ sơ, lược đồ cho trình soạn thảo, tệp CI',
      'begin a catalog: profile, schemas for editors, files for CI',
    ),
    load: async () => (await import('./init.ts')).init,
  },
  {
    usage: 'schema [NAME]',
    summary: say(
      'in lược đồ JSON của tệp danh mục và của kết quả',
      'print the JSON Schema of catalog files and of results',
    ),
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    usage: 'completion <SHELL>',
    summary: say(
      'in kịch bản gợi ý lệnh cho bash, zsh, fish, powershell',
      'print the completion script for bash, zsh, fish, powershell',
    ),
    load: async () => (await import('./completion.ts')).completion,
  },
  {
    usage: 'complete [WORDS...]',
    summary: say('trả lời kịch bản gợi ý lệnh', 'answer the completion script'),
    hidden: true,
    load: async () => (await import('./complete.ts')).complete,
  },
  {
    usage: 'diff-driver <PATH> [GIT...]',
    summary: say('để git diff nói bằng lời (diff.tthc.command)', 'lets git diff speak in words (diff.tthc.command)'),
    hidden: true,
    load: async () => (await import('./diff-driver.ts')).diffDriver,
  },
]
