import { repaired, type LegacyEncoding } from '#model/legacy-text.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Rule } from '../rule.ts'
import { scalar } from '../scalar.ts'

const DAMAGE: Readonly<Record<LegacyEncoding, Localized>> = {
  TCVN3: say('là chữ TCVN3 (ABC), không phải Unicode', 'is TCVN3 (ABC), not Unicode'),
  VNI: say('là chữ VNI, không phải Unicode', 'is VNI, not Unicode'),
  'UTF-8': say('là UTF-8 bị đọc thành Latin-1', 'is UTF-8 that was read as Latin-1'),
}

export const damagedText: Rule = {
  id: 'damaged-text',
  severity: 'error',
  title: say('Chữ Việt bị hỏng mã', 'Vietnamese text in a broken encoding'),
  why: say(
    'Chữ TCVN3, VNI hay UTF-8 đọc sai bảng mã vẫn là một chuỗi ký tự, nên tệp mở được mà không ai đọc được; tìm kiếm, so sánh và văn bản in ra đều sai.',
    'TCVN3, VNI, or UTF-8 that was read wrongly is still a string, so the file opens and nobody can read it; searches, comparisons and printed documents are wrong.',
  ),
  example: { bad: 'name: "§¨ng ký khai sinh"', good: 'name: Đăng ký khai sinh' },
  fixable: true,
  *check({ files }) {
    for (const { source, texts } of files) {
      for (const { at, text } of texts) {
        const found = repaired(text)
        if (found === undefined) continue
        const damage = DAMAGE[found.encoding]
        yield {
          place: { source, at },
          message: say(
            `Chữ ở đây ${damage.vi}; đọc ra là ${quoted(found.text)}.`,
            `The text ${damage.en}; it reads ${quoted(found.text)}.`,
          ),
          fix: { kind: 'replace', safe: false, source, at, text: scalar(found.text) },
        }
      }
    }
  },
}
