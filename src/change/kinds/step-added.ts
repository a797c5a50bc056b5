import { say, verbatim } from '#model/localized.ts'
import { durationText } from '../phrase.ts'
import { stepCounts, stepPresence } from '../step-position.ts'
import { always, burden } from '../verdict.ts'

export const stepAdded = stepPresence('step-added', 'added', {
  mirror: 'step-removed',
  decidedBy: 'office',
  title: say('Thêm bước', 'Step added'),
  ...always(burden('hồ sơ phải qua thêm một bước', 'the dossier goes through one step more')),
  meaning: ({ to }, { before, after }) => {
    const [time, count] = [
      to.duration === undefined ? verbatim('') : durationText(to.duration),
      stepCounts(before, after),
    ]
    return say(
      `Hồ sơ phải qua thêm bước “${to.name}”${time.vi === '' ? '' : `, ${time.vi}`}${count.vi}`,
      `The dossier goes through one step more, “${to.name}”${time.en === '' ? '' : `, ${time.en}`}${count.en}`,
    )
  },
  describe: ({ to }) => say(`Thêm bước “${to.name}”`, `Adds the step “${to.name}”`),
})
