import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { formats } from '#catalog/schema-formats.ts'
import { fixture, json, projectFolder, run } from './run.ts'
import { copyOf } from '../build/folders.ts'

const folder = `${projectFolder}/schemas`
const read = (path: string): object => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as object
const ajv = new Ajv({ discriminator: true, strict: false, formats })
for (const file of readdirSync(folder).filter((name) => name.endsWith('.schema.json'))) ajv.addSchema(read(file))

function fits(name: string, value: unknown): void {
  const id = `output/${name}.schema.json`
  const validate = ajv.getSchema(id) ?? ajv.compile(read(id))
  expect(validate(value)).toBe(true)
  expect(validate.errors).toBeNull()
}

test.each([
  ['validate', ['validate']],
  ['validate-summary', ['validate', '--summary']],
  ['list', ['list']],
  ['list', ['list', '--sort', 'cost']],
  ['list', ['list', '--sort', 'cases']],
  ['list', ['search', 'khai sinh']],
  ['show', ['show', '1.001193']],
  ['diff', ['diff', '+2019-thuong-tru']],
  ['propose', ['propose', '--year', '2020']],
  ['propose', ['propose', '2019-thuong-tru', '--document', 'decision']],
  ['propose', ['propose', '2019-thuong-tru', '--document', 'comparison']],
  ['review-plan', ['propose', '--year', '2020', '--document', 'review-plan']],
  ['report', ['report', '2011-2020']],
  ['rules', ['rules']],
  ['kinds', ['kinds']],
  ['template-tags', ['template', 'tags']],
  ['proposal-list', ['proposal', 'list']],
  ['proposal-check', ['proposal', 'check', '2019-thuong-tru', '2020-gop-ho-kinh-doanh', '2016-khai-sinh']],
  ['progress', ['progress']],
  ['cost', ['cost', '1.004222']],
  ['cost', ['cost', '--field', 'ho-tich', '--method', 'waiting-time']],
  ['due', ['due', '2026-02-12', '3 ngày làm việc']],
])('the output of %s fits its schema: %j', async (name, args) => {
  fits(name, json(await run([...args, '--format', 'json'])))
})

test('findings fit it too', async () => {
  const catalog = copyOf(fixture('dien-khanh-small'))
  writeFileSync(join(catalog, 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'), 'code: 1.004220\nname: [\n')
  const result = await run(['validate', '-C', catalog, '--format', 'json'])
  expect(result.code).toBe(1)
  fits('validate', json(result))
})
