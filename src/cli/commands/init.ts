import { Option } from '@commander-js/extra-typings'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { shownPath } from '../catalog.ts'
import { defined, type Context } from '../command.ts'
import { under } from '../init/editor.ts'
import { filesOf, hosts } from '../init/files.ts'
import { nextSteps } from '../init/next-steps.ts'
import { levels, officeOf, type Office, type Said } from '../init/office.ts'
import { hostOf, projectOf } from '../init/project.ts'
import { askOffice } from '../init/questions.ts'
import { sourceOf, UNKNOWN_SOURCE } from '../init/source.ts'
import { initReport } from '../init/report.ts'
import { asOfDate } from '../settings.ts'

/** Begins a catalog: its profile, what its procedures refer to, its schemas, and what editors, git and CI need. What is there already is kept. */
export const init = defined({
  declare: (command, text) =>
    command
      .option(
        '--locality <NAME>',
        text('tên địa phương, như "xã Diên Khánh"', 'name of the locality, such as "xã Diên Khánh"'),
      )
      .addOption(
        new Option(
          '--level <LEVEL>',
          text('cấp; không ghi thì theo tên địa phương', 'level; without it that of the name of the locality'),
        ).choices(levels),
      )
      .option(
        '--issuing-body <NAME>',
        text(
          'tên cơ quan ban hành; không ghi thì là Ủy ban nhân dân của địa phương',
          "name of the issuing body; without it the locality's People's Committee",
        ),
      )
      .addOption(
        new Option(
          '--ci <HOST>',
          text(
            'ghi tệp CI cho; không ghi thì github trong kho git, nếu không là none',
            'write files for the CI of; without it github in a git repository, else none',
          ),
        ).choices(hosts),
      )
      .option(
        '--source <URL>',
        text('địa chỉ kho git mà CI lấy tthc về', 'address of the git repository from which CI gets tthc'),
      )
      .addHelpText(
        'after',
        text(
          '\nTrên cửa sổ dòng lệnh thì hỏi địa phương, cấp, cơ quan nào chưa ghi. Không ghi đè tệp nào đã có. Trong một kho git, tệp của CI và của trình soạn thảo nằm ở gốc kho.',
          '\nOn a terminal it asks for locality, level and body where they are not given. Overwrites nothing that is there. In a git repository the files for CI and for the editor go to its root.',
        ),
      ),
  run: async (context, [dir], options) => {
    const { io, language } = context
    const project = projectOf(folderOf(dir, options.catalog), io.workingFolder)
    const { root, inside } = project
    const ci = hostOf(options.ci, project)
    const source = options.source === undefined ? UNKNOWN_SOURCE : sourceOf(options.source)
    const isThere = (path: string): boolean => lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined
    const said = officeOf(options)
    const office = isThere(under(inside, 'catalog.yaml')) ? said : await asked(options, context)
    await context.writing.claim(root)
    const files = filesOf({ inside, ci, office, source, year: Number(asOfDate(options, io).slice(0, 4)) })
    const fresh = files.filter(({ path }) => !isThere(path))
    const shown = (path: string): string => shownPath(join(root, path), io)
    const lines = [
      ...initReport(root, files, fresh, shown),
      ...nextSteps({ folder: shown(inside), fresh, shown, level: office.level, isRepository: project.isRepository }),
    ]
    context.writing.write(root, fresh)
    if (options.quiet !== true) io.writeError(lines.map((line) => `${line[language]}\n`).join(''))
    return 0
  },
})

/** The office as the options say it, and a person where there is one to ask. */
const asked = async (said: Said, { io, language }: Context): Promise<Office> =>
  officeOf(io.prompts === undefined ? said : await askOffice(said, await io.prompts(language), language))

/** The folder that DIR or `-C` names. */
function folderOf(dir: string | undefined, catalog: string | undefined): string {
  if (dir === undefined || catalog === undefined) return dir ?? catalog ?? '.'
  throw failure(say('DIR và -C không dùng cùng nhau; chỉ ghi một.', 'DIR and -C do not go together; give one of them.'))
}
