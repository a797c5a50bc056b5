import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { printable } from '#model/text.ts'
import { defined } from '../command.ts'
import { driverDocument, driverLines } from '../diff-driver.ts'
import { deliver } from '../output.ts'

/** Git calls this for each file whose attributes say `diff=tthc`: `git config diff.tthc.command "tthc diff-driver"`. */
export const diffDriver = defined({
  declare: (command) => command,
  run: async (context, words, options) => {
    const [path = '', before, , , after, , , renamed] = words
    const { io, language } = context
    io.write(`tthc diff ${printable(renamed ?? path)}\n`)
    if (words.length === 1)
      io.write(`${say('Tệp còn xung đột chưa gộp xong.', 'The file has a merge conflict.')[language]}\n`)
    else if (before === undefined || after === undefined || words.length < 7) throw notFromGit()
    else {
      const document = driverDocument({ path: renamed ?? path, before, after }, options, context)
      if (document === undefined) io.write(printable(driverLines({ path: renamed ?? path, before, after }, context)))
      else await deliver(document, { format: 'text' }, '', context)
    }
    return 0
  },
})

const notFromGit = (): Error =>
  failure(
    say(
      'diff-driver do git gọi; đặt git config diff.tthc.command "tthc diff-driver", và trong .gitattributes: procedures/**/*.yaml diff=tthc.',
      'diff-driver is called by git; set git config diff.tthc.command "tthc diff-driver", and in .gitattributes: procedures/**/*.yaml diff=tthc.',
    ),
  )
