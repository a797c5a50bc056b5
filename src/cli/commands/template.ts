import { form, formNames, type FormName } from '#documents/forms/index.ts'
import { tagReference } from '#documents/tag-reference.ts'
import { vocabulary } from '#documents/tags/vocabulary.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { didYouMean } from '#model/nearest.ts'
import { member, type Members } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'

const TAGS: Formats<'text' | 'markdown' | 'json'> = { all: ['text', 'markdown', 'json'], usual: 'text' }
const FORMS: Formats<'docx'> = { all: ['docx'], usual: 'docx' }

const tags = member({
  usage: 'tags',
  summary: say('kê các thẻ dùng được, mỗi thẻ một ví dụ', 'list the tags that may be used, each with an example'),
  declare: (command, text) =>
    command.addOption(formatOption(text, TAGS)).addOption(outputOption(text)).addOption(forceOption(text)),
  run: async (context, _, options) => {
    const format = formatOf(options, TAGS)
    await deliver(tagReference(vocabulary, context.language), { ...options, format }, undefined, context)
    return 0
  },
})

const newTemplate = member({
  usage: 'new <DOCUMENT>',
  summary: say(
    'viết văn bản của chương trình thành biểu mẫu để sửa',
    'write our own document as a template to begin with',
  ),
  declare: (command, text) =>
    command
      .addOption(
        outputOption(
          text,
          text('ghi vào tệp; mặc định mau-<DOCUMENT>.docx', 'write to a file; by default mau-<DOCUMENT>.docx'),
        ),
      )
      .addOption(forceOption(text)),
  run: async (context, [name = ''], options) => {
    const format = formatOf(options, FORMS)
    await deliver(form(known(name)), { ...options, format }, `mau-${name}`, context)
    return 0
  },
})

function known(name: string): FormName {
  const found = formNames.find((candidate) => candidate === name)
  if (found !== undefined) return found
  const [choices, meant] = [formNames.join(', '), didYouMean(name, formNames)]
  throw failure(
    say(
      `template new cần tên văn bản: ${choices}.${meant.vi}`,
      `template new needs the name of a document: ${choices}.${meant.en}`,
    ),
  )
}

/** What an office's own Word templates may hold, and our own documents as templates to begin with. */
export const template: Members = {
  commands: [tags, newTemplate],
}
