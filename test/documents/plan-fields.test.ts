import { expect, test } from 'vitest'
import { fieldsOfGroup } from '#documents/plan-content.ts'
import type { PlanGroup } from '#documents/plan-groups.ts'
import { projectFolder, run } from '../cli/run.ts'

test('a content over procedures of several fields stands under all their names', async () => {
  const { output } = await run(['propose', '2014-thoi-gian-cap-huyen', '--format', 'markdown'], { cwd: projectFolder })
  expect(output).toContain('Lĩnh vực Đất đai; Lưu thông hàng hóa trong nước')
  expect(output).not.toMatch(/Lĩnh vực Đất đai$/m)
})

test('a group without procedures has no field', () => {
  const group = { outcomes: [], items: [] } as unknown as PlanGroup
  expect(
    fieldsOfGroup(group, { agency: String, field: String, paperType: String, database: String, procedure: String }),
  ).toBe('')
})
