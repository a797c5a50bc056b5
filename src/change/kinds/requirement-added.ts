import { say } from '#model/localized.ts'
import { requirements } from '../parts.ts'
import { presence } from '../shapes.ts'
import { always, burden } from '../verdict.ts'

export const requirementAdded = presence('requirement-added', 'added', requirements, {
  mirror: 'requirement-removed',
  decidedBy: 'law',
  title: say('Thêm điều kiện', 'Requirement added'),
  ...always(burden('phải đáp ứng thêm một điều kiện', 'there is one more requirement to meet')),
  meaning: ({ to }) =>
    say(
      `Người nộp hồ sơ phải đáp ứng thêm một điều kiện: “${to.text}”`,
      `The applicant has one more requirement to meet: “${to.text}”`,
    ),
  describe: ({ to }) => say(`Thêm yêu cầu, điều kiện “${to.text}”`, `Adds the requirement “${to.text}”`),
})
