import { say } from '../../model/localized.ts'
import { subjectWords } from '../../model/words.ts'
import { always } from '../judge.ts'
import { fromTo, listed } from '../phrase.ts'
import { property } from '../shapes.ts'

export const subjects = property('subjects', 'subjects', {
  effect: always('undetermined'),
  describe: ({ from, to }) => {
    const [a, b] = [from, to].map((list) => listed(list?.map((id) => subjectWords[id])))
    return say(`Đổi đối tượng thực hiện ${fromTo(a, b).vi}`, `Who may apply changed ${fromTo(a, b).en}`)
  },
})
