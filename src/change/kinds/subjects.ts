import { say } from '#model/localized.ts'
import { subjectWords } from '#model/words.ts'
import { fromTo, insteadOf, listed } from '../phrase.ts'
import { property } from '../shapes.ts'
import { always, undetermined } from '../verdict.ts'

export const subjects = property('subjects', 'subjects', {
  formPart: 'subjects',
  decidedBy: 'law',
  title: say('Đổi đối tượng thực hiện', 'Who may apply changed'),
  ...always(
    undetermined(
      'thêm hoặc bớt đối tượng có thể là thêm quyền, cũng có thể là thêm nghĩa vụ',
      'more or fewer subjects may mean a right as well as a duty',
    ),
  ),
  meaning: ({ from, to }) => {
    const [a, b] = [from, to].map((list) => listed(list?.map((id) => subjectWords[id])))
    const change = insteadOf(b, a)
    return say(`Thủ tục dành cho ${change.vi}`, `The procedure is for ${change.en}`)
  },
  describe: ({ from, to }) => {
    const [a, b] = [from, to].map((list) => listed(list?.map((id) => subjectWords[id])))
    return say(`Đổi đối tượng thực hiện ${fromTo(a, b).vi}`, `Who may apply changed ${fromTo(a, b).en}`)
  },
})
