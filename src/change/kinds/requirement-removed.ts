import { say } from '#model/localized.ts'
import { requirements } from '../parts.ts'
import { requirementText } from '../phrase.ts'
import { presence } from '../shapes.ts'
import { always, relief } from '../verdict.ts'

export const requirementRemoved = presence('requirement-removed', 'removed', requirements, {
  mirror: 'requirement-added',
  decidedBy: 'law',
  title: say('Bỏ điều kiện', 'Requirement removed'),
  ...always(relief('bớt một điều kiện phải đáp ứng', 'there is one requirement less to meet')),
  meaning: ({ key, from }, scene) => {
    const text = from === undefined ? requirementText(scene, key).vi : `“${from.text}”`
    return say(
      `Người nộp hồ sơ bớt được một điều kiện: ${text}`,
      `The applicant has one requirement less to meet: ${text}`,
    )
  },
  describe: ({ key, from }, scene) => {
    const text = from === undefined ? requirementText(scene, key).vi : `“${from.text}”`
    return say(`Bỏ yêu cầu, điều kiện ${text}`, `Removes the requirement ${text}`)
  },
})
