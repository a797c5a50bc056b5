import { say, type Localized } from '#model/localized.ts'
import type { StepName } from '#proposal/transition.ts'
import type { Command } from '../command.ts'
import { takeStep, type StepOptions } from './step.ts'

const summaries: Readonly<Record<StepName, Localized>> = {
  submit: say(
    'trình phương án dự thảo; phương án còn lỗi thì không trình được',
    'submit a draft; one with errors is refused',
  ),
  approve: say('ghi quyết định thông qua', 'record the decision that approves'),
  reject: say('ghi việc không thông qua, và lý do', 'record that it was not approved, and why'),
  withdraw: say('rút phương án dự thảo hoặc đã trình', 'withdraw a draft or a submitted proposal'),
  implement: say(
    'ghi là đã thực hiện khi danh mục đã thể hiện mọi thay đổi',
    'record that it is implemented, once the catalog shows every change',
  ),
}

type Text = (vi: string, en: string) => string
const OPTIONS: Readonly<Record<string, (text: Text) => readonly [string, string]>> = {
  number: (text) => [
    '--number <NUMBER>',
    text('số văn bản, như 12/QĐ-UBND', 'number of the document, such as 12/QĐ-UBND'),
  ],
  date: (text) => [
    '--date <DATE>',
    text(
      'ngày của văn bản, 22/09/2020 hoặc 2020-09-22; mặc định là ngày tính',
      'its date, 22/09/2020 or 2020-09-22; by default the as-of date',
    ),
  ],
  decided: (text) => [
    '--date <DATE>',
    text('ngày quyết định, 22/09/2020 hoặc 2020-09-22', 'date of the decision, 22/09/2020 or 2020-09-22'),
  ],
  issuer: (text) => ['--issuer <NAME>', text('người hoặc cơ quan ban hành', 'who issued it')],
  head: (text) => [
    '--issuer <NAME>',
    text(
      'người hoặc cơ quan ban hành; mặc định là người ký trong catalog.yaml',
      'who issued it; by default the signer of catalog.yaml',
    ),
  ],
  effective: (text) => ['--effective-from <DATE>', text('ngày áp dụng', 'the day from which it applies')],
  note: (text) => ['--note <TEXT>', text('ghi chú', 'a note')],
  reason: (text) => ['--reason <TEXT>', text('lý do; như --note', 'the reason; the same as --note')],
}

const optionsOf: Readonly<Record<StepName, readonly string[]>> = {
  submit: ['number', 'date', 'note'],
  approve: ['number', 'decided', 'head', 'effective', 'note'],
  reject: ['number', 'date', 'issuer', 'note', 'reason'],
  withdraw: ['number', 'date', 'note', 'reason'],
  implement: ['number', 'date', 'issuer', 'note'],
}

/** The command of a step. */
export const stepCommand = (step: StepName): Command<StepOptions> => ({
  usage: `${step} <ID...>`,
  summary: summaries[step],
  declare: (command, text) => {
    for (const name of optionsOf[step]) command.option(...(OPTIONS[name]!(text) as [string, string]))
    command.option('--dry-run', text('chỉ in những dòng sẽ sửa', 'only print the lines that would change'))
  },
  writes: ({ dryRun }) => dryRun !== true,
  run: async (context, ids, options) => takeStep(step, ids, options, context),
})
