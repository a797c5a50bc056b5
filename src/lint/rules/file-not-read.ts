import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { JOURNAL } from '#model/catalog.ts'
import { grouped } from '#model/grouped.ts'
import type { Rule } from '../rule.ts'

export const fileNotRead: Rule = {
  id: 'file-not-read',
  severity: 'warning',
  title: say('Tệp YAML không thuộc danh mục', 'YAML file that is no part of the catalog'),
  why: say(
    'Tệp đặt sai thư mục hoặc mang đuôi .txt thì không được đọc: thủ tục trong đó không được kiểm tra, so sánh hay báo cáo, mà không ai hay.',
    'A file in the wrong folder, or with the ending .txt, is not read: the procedure in it is not validated, compared or reported, and nobody notices.',
  ),
  example: {
    bad: '# procedure/1.001193.yaml\ncode: "1.001193"\nlevels: [commune]\nfield: ho-tich',
    good: '# procedures/commune/ho-tich/1.001193.yaml\ncode: "1.001193"\nlevels: [commune]\nfield: ho-tich',
  },
  fixable: true,
  *check({ strays = [], files }) {
    const [claims, taken] = [grouped(strays, ({ home }) => home), new Set(files.map(({ source }) => source.path))]
    for (const { source, home } of strays) {
      const isFree = home !== undefined && claims.get(home)?.length === 1 && !taken.has(home)
      yield {
        place: { source, at: [] },
        // Other programs keep YAML, too: what does not look like a part of a catalog is only named.
        ...(home === undefined && source.path !== JOURNAL ? { severity: 'info' as const } : {}),
        message:
          source.path === JOURNAL
            ? say(
                'Nhật ký của một lần ghi dở, không thuộc danh mục và không được làm theo nếu đến từ máy khác; xem lại rồi xóa nó, cũng khỏi kho git.',
                'The journal of an unfinished write is no part of the catalog, and one from another machine is not carried out; look at it and delete it, from git, too.',
              )
            : home === undefined
              ? say(
                  'Tệp này không được đọc: thư mục danh mục không có chỗ cho nó. Thủ tục nằm ở procedures/<cấp>/<lĩnh vực>/<mã số>.yaml, phương án ở proposals/<năm>/<id>.yaml.',
                  'This file is not read: a catalog has no such place. Procedures are at procedures/<level>/<field>/<code>.yaml, proposals at proposals/<year>/<id>.yaml.',
                )
              : isFree
                ? say(
                    `Tệp này không được đọc; chuyển nó thành ${quoted(home)}.`,
                    `This file is not read; move it to ${quoted(home)}.`,
                  )
                : say(
                    `Tệp này không được đọc; chỗ của nó là ${quoted(home)}, nhưng ở đó đã có tệp khác.`,
                    `This file is not read; it belongs at ${quoted(home)}, but another file is there.`,
                  ),
        ...(isFree ? { fix: { kind: 'move', safe: true, source, to: home } as const } : {}),
      }
    }
  },
}
