import { hasGap } from '#model/gaps.ts'
import { joinLocalized, say, type Localized } from '#model/localized.ts'
import type { Procedure } from '#model/types.gen.ts'
import { inForce } from '../in-force.ts'
import { at, type Rule } from '../rule.ts'

interface Part {
  readonly key: keyof Procedure
  readonly name: Localized
  isThere(procedure: Procedure): boolean
}

// Decree 63/2010/NĐ-CP, article 8(2); name and authority are required by the schema.
const PARTS: readonly Part[] = [
  { key: 'steps', name: say('trình tự thực hiện (steps)', 'steps'), isThere: ({ steps = [] }) => steps.length > 0 },
  {
    key: 'channels',
    name: say('cách thức thực hiện (channels)', 'channels'),
    isThere: ({ channels = [] }) => channels.length > 0,
  },
  {
    key: 'dossier',
    name: say('thành phần hồ sơ (dossier.documents)', 'papers (dossier.documents)'),
    isThere: ({ dossier }) => dossier?.documents !== undefined,
  },
  {
    key: 'dossier',
    name: say('số bộ hồ sơ (dossier.sets)', 'sets (dossier.sets)'),
    isThere: ({ dossier }) => dossier?.sets !== undefined || dossier?.documents?.length === 0,
  },
  {
    key: 'processingTime',
    name: say('thời hạn giải quyết (processingTime)', 'processing time (processingTime)'),
    isThere: hasTime,
  },
  {
    key: 'subjects',
    name: say('đối tượng thực hiện (subjects)', 'subjects'),
    isThere: ({ subjects = [] }) => subjects.length > 0,
  },
]

// So many procedures without a part were copied from a source that does not have it; fewer are a catalog that begins.
const MANY = 5

export const missingRequiredPart: Rule = {
  id: 'missing-required-part',
  severity: 'info',
  title: say('Thủ tục thiếu bộ phận bắt buộc', 'Procedure without a part that it must have'),
  why: say(
    'Điều 8 khoản 2 Nghị định 63/2010/NĐ-CP đòi hỏi mỗi thủ tục có đủ các bộ phận; tỷ lệ thủ tục đủ bộ phận là một chỉ số chính thức. Điều chưa biết thì để trống còn hơn đoán, nên đây chỉ là việc còn lại: mỗi thủ tục một dòng. Danh mục từ năm thủ tục trở lên mà không thủ tục nào có một bộ phận thì nguồn không có, nên không nhắc bộ phận ấy.',
    'Article 8(2) of Decree 63/2010/NĐ-CP asks every part of every procedure, and the share of complete ones is an official indicator. What is not known is better absent than guessed, so this is a list of work left: one line for each procedure. A part that none of five or more procedures has was not in their source, and is not reported.',
  ),
  example: {
    bad: 'code: "1.001193"\nname: Đăng ký khai sinh',
    good: 'code: "1.001193"\nname: Đăng ký khai sinh\nsubjects: [citizen]\nchannels: [in-person]\nprocessingTime: { statutory: trong ngày }\ndossier: { sets: 1, documents: [ … ] }\nsteps: [ … ]',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    const entries = inForce(catalog, asOf)
    const asked = PARTS.filter((part) => entries.length < MANY || entries.some(({ value }) => part.isThere(value)))
    for (const entry of entries) {
      const missing = joinLocalized(
        asked.filter((part) => !part.isThere(entry.value) && !hasGap(entry.source, [part.key])).map(({ name }) => name),
        ', ',
      )
      if (missing.vi !== '')
        yield {
          place: at(entry, 'code'),
          message: say(`Thủ tục còn thiếu: ${missing.vi}.`, `The procedure still lacks: ${missing.en}.`),
        }
    }
  },
}

/** A time of some case alone is a time. */
function hasTime({ processingTime }: Procedure): boolean {
  return [processingTime, ...(processingTime?.cases ?? [])].some(
    (time) => time?.statutory !== undefined || time?.committed !== undefined,
  )
}
