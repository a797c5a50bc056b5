import { Option } from '@commander-js/extra-typings'
import { say } from '#model/localized.ts'
import type { StepName } from '#proposal/transition.ts'
import { member, type Command, type Context } from '../command.ts'
import { dayOption, dryRunOption, type Text } from '../options.ts'
import { takeStep, type StepOptions } from './step.ts'

const numberOption = (text: Text) =>
  new Option('--number <NUMBER>', text('số văn bản, như 12/QĐ-UBND', 'number of the document, such as 12/QĐ-UBND'))
const dateOption = (text: Text) =>
  dayOption(
    '--date <DATE>',
    text(
      'ngày của văn bản, 22/09/2020 hoặc 2020-09-22; mặc định là ngày tính',
      'its date, 22/09/2020 or 2020-09-22; by default the as-of date',
    ),
  )
const issuerOption = (text: Text) => new Option('--issuer <NAME>', text('người hoặc cơ quan ban hành', 'who issued it'))
const noteOption = (text: Text) => new Option('--note <TEXT>', text('ghi chú', 'a note'))
const reasonOption = (text: Text) =>
  new Option('--reason <TEXT>', text('lý do; như --note', 'the reason; the same as --note'))

/** What every step does with its options. */
const taking = (step: StepName) => ({
  usage: `${step} <ID...>`,
  writes: ({ dryRun }: StepOptions) => dryRun !== true,
  run: async (context: Context, ids: readonly string[], options: StepOptions) => takeStep(step, ids, options, context),
})

/** The command of each step. */
export const stepCommands: Readonly<Record<StepName, Command>> = {
  submit: member({
    ...taking('submit'),
    summary: say(
      'trình phương án dự thảo; phương án còn lỗi thì không trình được',
      'submit a draft; one with errors is refused',
    ),
    declare: (command, text) =>
      command
        .addOption(numberOption(text))
        .addOption(dateOption(text))
        .addOption(noteOption(text))
        .addOption(dryRunOption(text)),
  }),
  approve: member({
    ...taking('approve'),
    summary: say('ghi quyết định thông qua', 'record the decision that approves'),
    declare: (command, text) =>
      command
        .addOption(numberOption(text))
        .addOption(
          dayOption(
            '--date <DATE>',
            text('ngày quyết định, 22/09/2020 hoặc 2020-09-22', 'date of the decision, 22/09/2020 or 2020-09-22'),
          ),
        )
        .option(
          '--issuer <NAME>',
          text(
            'người hoặc cơ quan ban hành; mặc định là người ký trong catalog.yaml',
            'who issued it; by default the signer of catalog.yaml',
          ),
        )
        .addOption(dayOption('--effective-from <DATE>', text('ngày áp dụng', 'the day from which it applies')))
        .addOption(noteOption(text))
        .addOption(dryRunOption(text)),
  }),
  reject: member({
    ...taking('reject'),
    summary: say('ghi việc không thông qua, và lý do', 'record that it was not approved, and why'),
    declare: (command, text) =>
      command
        .addOption(numberOption(text))
        .addOption(dateOption(text))
        .addOption(issuerOption(text))
        .addOption(noteOption(text))
        .addOption(reasonOption(text))
        .addOption(dryRunOption(text)),
  }),
  withdraw: member({
    ...taking('withdraw'),
    summary: say('rút phương án dự thảo hoặc đã trình', 'withdraw a draft or a submitted proposal'),
    declare: (command, text) =>
      command
        .addOption(numberOption(text))
        .addOption(dateOption(text))
        .addOption(noteOption(text))
        .addOption(reasonOption(text))
        .addOption(dryRunOption(text)),
  }),
  implement: member({
    ...taking('implement'),
    summary: say(
      'ghi là đã thực hiện khi danh mục đã thể hiện mọi thay đổi; còn kiến nghị thì ghi phần thuộc thẩm quyền',
      'record that it is implemented, once the catalog shows every change; the own part while recommendations are left',
    ),
    declare: (command, text) =>
      command
        .addOption(numberOption(text))
        .addOption(dateOption(text))
        .addOption(issuerOption(text))
        .addOption(noteOption(text))
        .addOption(dryRunOption(text)),
  }),
}
