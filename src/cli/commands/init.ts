import { Option } from '@commander-js/extra-typings'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { shownPath } from '../catalog.ts'
import { defined } from '../command.ts'
import { filesOf, hosts } from '../init/files.ts'
import { officeOf } from '../init/office.ts'
import { projectOf } from '../init/project.ts'
import { sourceOf, UNKNOWN_SOURCE } from '../init/source.ts'
import { initReport } from '../init/report.ts'

/** Begins a catalog: its profile, its schemas, and what editors, git and CI need. What is there already is kept. */
export const init = defined({
  usage: 'init [DIR]',
  summary: say(
    'lập danh mục mới: hồ sơ, lược đồ cho trình soạn thảo, tệp CI',
    'begin a catalog: profile, schemas for editors, files for CI',
  ),
  declare: (command, text) =>
    command
      .option('--locality <NAME>', text('tên địa phương', 'name of the locality'))
      .option('--issuing-body <NAME>', text('tên cơ quan ban hành', 'name of the issuing body'))
      .addOption(
        new Option('--ci <HOST>', text('ghi tệp CI cho', 'write files for the CI of')).choices(hosts).default('github'),
      )
      .option(
        '--source <URL>',
        text('địa chỉ kho git mà CI lấy tthc về', 'address of the git repository from which CI gets tthc'),
      )
      .addHelpText(
        'after',
        text(
          '\nKhông ghi đè tệp nào đã có. Trong một kho git, tệp của CI và của trình soạn thảo nằm ở gốc kho.',
          '\nOverwrites nothing that is there. In a git repository the files for CI and for the editor go to its root.',
        ),
      ),
  run: async (context, [dir], options) => {
    const { io, language } = context
    const { root, inside } = projectOf(folderOf(dir, options.catalog), io.workingFolder)
    await context.writing.claim(root)
    const source = options.source === undefined ? UNKNOWN_SOURCE : sourceOf(options.source)
    const files = filesOf({ inside, ci: options.ci, office: officeOf(options), source })
    const fresh = files.filter(({ path }) => lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined)
    const lines = initReport(root, files, fresh, (path) => shownPath(join(root, path), io))
    context.writing.write(root, fresh)
    if (options.quiet !== true) io.writeError(lines.map((line) => `${line[language]}\n`).join(''))
    return 0
  },
})

/** The folder that DIR or `-C` names. */
function folderOf(dir: string | undefined, catalog: string | undefined): string {
  if (dir === undefined || catalog === undefined) return dir ?? catalog ?? '.'
  throw failure(say('DIR và -C không dùng cùng nhau; chỉ ghi một.', 'DIR and -C do not go together; give one of them.'))
}
