import fc from 'fast-check'
import type { Procedure } from '#model/types.gen.ts'

/** Agencies of every generated catalog. */
export const AGENCIES = ['ubnd-xa', 'ubnd-huyen', 'phong-noi-vu', 'so-tu-phap']
const id = fc.constantFrom('a', 'b', 'c', 'd')
const text = fc.constantFrom('Tờ khai', 'Sổ hộ khẩu', 'Hoá đơn', 'Giấy  tờ', 'Ảnh')
const duration = fc.constantFrom(
  '5 ngày làm việc',
  '05 ngày làm việc',
  '10 ngày làm việc',
  '20 ngày',
  '0,5 ngày làm việc',
  '4 giờ',
  'trong ngày',
  'không quy định',
)
const clock = fc.constantFrom('15:00', '11:30')
const channel = fc.constantFrom('in-person', 'post', 'online-3')
const code = fc.constantFrom('1.000001', '1.000002', '1.000003', '1.000004')
const basis = fc.record({
  document: fc.constantFrom('1/2014/QH13', '2/2014/QH13'),
  article: fc.integer({ min: 1, max: 3 }),
})

type Fields = Record<string, fc.Arbitrary<unknown>>
const record = (required: Fields, optional: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) })
const parts = (required: Fields, optional: Fields): fc.Arbitrary<unknown[]> =>
  fc.uniqueArray(record({ id, ...required }, optional), { maxLength: 4, selector: (item) => item.id })
const set = (item: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.uniqueArray(item, { minLength: 1, maxLength: 3 })

const count = fc.integer({ min: 0, max: 3 })
const times: Fields = { statutory: duration, committed: duration, cutOff: clock }
const documents = parts(
  { name: text },
  {
    type: id,
    purpose: fc.constantFrom('submit', 'present'),
    originals: count,
    copies: count,
    certifiedCopies: count,
    form: text,
    case: id,
    when: text,
    lookup: id,
    basis,
  },
)
const legalBasis = fc.uniqueArray(
  record(
    { document: fc.constantFrom('1/2014/QH13', '2/2014/QH13') },
    {
      title: text,
      date: fc.constantFrom('2014-01-01', '2015-01-01'),
      issuer: text,
      article: fc.integer({ min: 1, max: 2 }),
      clause: fc.integer({ min: 1, max: 2 }),
      point: fc.constantFrom('a', 'đ'),
    },
  ),
  {
    maxLength: 3,
    selector: ({ document, article, clause, point }) => [document, article, clause, point].map(String).join(' '),
  },
)
const figure = record({ value: count, source: text }, { illustrative: fc.boolean() })
const activities = parts(
  { group: fc.constantFrom('prepare', 'pay'), source: text },
  {
    name: text,
    how: text,
    hours: fc.constantFrom(0.5, 1, 2),
    service: count,
    other: count,
    document: id,
    illustrative: fc.boolean(),
  },
)

/** Any procedure, from few words, so that two of them often agree in part. */
export const anyProcedure = record(
  {
    code,
    name: text,
    levels: set(fc.constantFrom('commune', 'district', 'province')),
    field: id,
    authority: fc.constantFrom(...AGENCIES),
  },
  {
    subjects: set(fc.constantFrom('citizen', 'business')),
    coordinating: set(fc.constantFrom(...AGENCIES)),
    validity: record(
      {},
      {
        from: fc.constantFrom('2014-01-01', '2021-01-01'),
        to: fc.constantFrom('2019-12-31', '2025-01-01'),
        replaces: set(code),
        replacedBy: set(code),
      },
    ),
    linked: set(code),
    channels: set(channel),
    processingTime: record({}, { ...times, cases: parts({ when: text }, { ...times, channel }) }),
    dossier: record({}, { sets: fc.integer({ min: 1, max: 3 }), documents }),
    fees: parts({ name: text, amount: fc.constantFrom(0, 5000, 20000) }, { per: text, channel, when: text, basis }),
    steps: parts({ name: text }, { by: id, duration, parallel: fc.boolean() }),
    requirements: parts({ text }, { basis }),
    results: parts({ name: text }, { type: id }),
    legalBasis,
    compliance: record({}, { subjectsPerYear: figure, timesPerYear: fc.integer({ min: 1, max: 3 }), activities }),
    provenance: record({ source: text, verified: fc.boolean() }, {}),
  },
) as fc.Arbitrary<unknown> as fc.Arbitrary<Procedure>

const SUFFIXES = ['', '.H38', '.H17']
const chance = fc.nat({ max: 2 }).map((number) => number === 0)
const respelt = (name: string, how: number): string =>
  [name, `Thủ tục ${name}`, `- ${name} (bản chính)`, name.normalize('NFD'), `${name} (nếu có)`][how % 5]!

/** A procedure as another author would write it: some ids and the code are new, some names are spelt otherwise, lists are turned round. */
function rewritten(procedure: Procedure, renamed: readonly boolean[], how: number): Procedure {
  let next = 0
  const rekeyed = <T extends { readonly id: string }>(items: readonly T[] | undefined, name: keyof T): T[] =>
    [...(items ?? [])].map((item) => {
      const own = renamed[next++ % renamed.length] === true
      return own ? { ...item, id: `${item.id}-moi`, [name]: respelt(String(item[name]), how + next) } : item
    })
  const { dossier, steps, requirements } = procedure
  return {
    ...procedure,
    ...(renamed[0] === true
      ? {
          code: how % 2 === 0 ? `${procedure.code}${SUFFIXES[how % 3]!}` : procedure.code.replace('1.', '3.'),
          name: respelt(procedure.name, how),
        }
      : {}),
    ...(dossier?.documents === undefined
      ? {}
      : { dossier: { ...dossier, documents: rekeyed(dossier.documents, 'name').reverse() } }),
    ...(steps === undefined ? {} : { steps: rekeyed(steps, 'name') }),
    ...(requirements === undefined ? {} : { requirements: rekeyed(requirements, 'text').reverse() }),
  }
}

/** Two states of a catalog of which one has some other ids and codes for the same things, and now and then something else. */
export const anyRewriting = fc
  .tuple(
    fc.uniqueArray(anyProcedure, { maxLength: 4, selector: ({ code: own }) => own }),
    fc.array(chance, { minLength: 5, maxLength: 9 }),
    fc.nat({ max: 29 }),
    fc.uniqueArray(anyProcedure, { maxLength: 1 }),
  )
  .map(([before, renamed, how, others]) => {
    const after = before.map((procedure, index) =>
      rewritten(procedure, [...renamed.slice(index), ...renamed.slice(0, index)], how + index),
    )
    const codes = new Set(after.map(({ code: own }) => own))
    return { before, after: [...after, ...others.filter(({ code: own }) => !codes.has(own))] }
  })

/** Up to three procedures with codes of their own. */
export const anyProcedures = fc.uniqueArray(anyProcedure, { maxLength: 3, selector: ({ code: own }) => own })
