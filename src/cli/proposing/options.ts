import { Option } from '@commander-js/extra-typings'
import { proposalDocuments, type ProposalDocument } from '#documents/proposal-documents.ts'
import type { OptionsOf, Program } from '../command.ts'
import type { Formats } from '../formats.ts'
import { documentDateOption, forceOption, formatOption, methodOption, type Text } from '../options.ts'

/** What documents of proposals are written in. */
export const FORMATS: Formats<'docx' | 'html' | 'markdown' | 'json'> = {
  all: ['docx', 'html', 'markdown', 'json'],
  usual: 'docx',
}

const names = [...(Object.keys(proposalDocuments) as ProposalDocument[]), 'review-plan', 'all'] as const

/** Declares the options of `propose`; texts are in the language of the reader. */
export const declareOptions = (command: Program, text: Text) =>
  command
    .option('--year <YEAR>', text('mọi phương án của một năm', 'all proposals of a year'))
    .addOption(new Option('--document <KIND>', text('loại văn bản', 'kind of document')).choices(names).default('plan'))
    .addOption(formatOption(text, FORMATS))
    .addOption(methodOption(text))
    .addOption(documentDateOption(text))
    .option(
      '-o, --output <PATH>',
      text(
        'thư mục ghi các tệp <id>-plan.<đuôi>, hoặc một tệp như phuong-an.docx; không có thì Word ghi vào thư mục hiện tại, định dạng khác in ra màn hình',
        'folder for the files <id>-plan.<extension>, or one file such as plan.docx; without it Word files go to the working folder, other formats to the screen',
      ),
    )
    .option(
      '--check <FILE>',
      text(
        'kiểm tra thể thức của một tệp Word theo Nghị định 30/2020/NĐ-CP',
        'check the layout of a Word file by Decree 30/2020/NĐ-CP',
      ),
    )
    .option(
      '--template <FILE>',
      text(
        'điền biểu mẫu Word của cơ quan, ghi tệp <id>-<tên biểu mẫu>.docx; xem tthc template',
        "fill the office's own Word template into <id>-<name of the template>.docx; see tthc template",
      ),
    )
    .option(
      '--redline',
      text(
        'toàn văn các thủ tục được sửa, có theo dõi thay đổi (Word)',
        'the procedures in full with tracked changes (Word)',
      ),
    )
    .addOption(forceOption(text, 'overwrite existing files'))

/** Options of `propose`. */
export type ProposeOptions = OptionsOf<typeof declareOptions>
