import { say } from '../../model/localized.ts'
import { always } from '../judge.ts'
import { property } from '../shapes.ts'

export const renamed = property('renamed', 'name', {
  effect: always('neutral'),
  describe: ({ from, to }) => say(`Đổi tên thủ tục từ “${from ?? ''}” thành “${to ?? ''}”`, `Renamed from “${from ?? ''}” to “${to ?? ''}”`),
})
