import { describe, expect, test } from 'vitest'
import { PROCEDURE, reported } from './reading.ts'

const coded = (code: string): string => PROCEDURE.replace('"1.001193"', code)
const fee = (amount: string): string => `${PROCEDURE}fees: [{ id: le-phi, name: Lệ phí, amount: ${amount} }]\n`

describe('a number where a text is wanted', () => {
  test('that loses nothing has one finding of the schema, which says: quotes', () => {
    expect(reported(coded('1.004222'))).toEqual([
      '1:7-15 schema: “code” là chữ, không phải số: đặt trong dấu nháy, "1.004222".',
    ])
    expect(reported(PROCEDURE.replace('Đăng ký khai sinh', '2014'))).toEqual([
      '2:7-11 schema: “name” là chữ, không phải số: đặt trong dấu nháy, "2014".',
    ])
  })

  test('that could not be the text either says what is wanted', () => {
    expect(reported(`${PROCEDURE}validity: { from: 2020 }\n`)).toEqual([
      '6:19-23 schema: “from” đang là số 2020, nhưng phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2020-11-08.',
    ])
  })

  test('that loses a digit has one finding of the rule', () => {
    expect(reported(coded('1.012120'))).toEqual([
      '1:7-15 number-loses-digits: 1.012120 bị đọc thành 1.01212. Đặt trong dấu nháy: "1.012120".',
    ])
  })

  test('in a list each has its own', () => {
    expect(reported(`${PROCEDURE}linked: [1.001194, 1.001140]\n`).map((line) => line.split(': ')[0])).toEqual([
      '6:10-18 schema',
      '6:20-28 number-loses-digits',
    ])
  })
})

describe('a number that is not what it looks like', () => {
  test('fifteen thousand, or fifteen', () => {
    expect(reported(fee('15.000'))).toEqual([
      '6:44-50 number-loses-digits: 15.000 bị đọc thành 15. Viết 15000, hoặc 15.',
    ])
  })

  test('with a zero before it, and where no number in quotes is welcome', () => {
    expect(reported(`${PROCEDURE}dossier: { documents: [{ id: a, name: b, originals: 01 }] }\n`)).toEqual([
      '6:53-55 number-loses-digits: 01 bị đọc thành 1. Viết 1.',
    ])
  })

  test('fifteen and a half thousand, where only whole numbers are welcome', () => {
    expect(reported(fee('15.500'))).toEqual(['6:44-50 number-loses-digits: 15.500 bị đọc thành 15.5. Viết 15500.'])
  })

  test('where neither it nor the text that it looks like is welcome, the schema says what is', () => {
    expect(reported(PROCEDURE.replace('[commune]', '01'))).toEqual([
      '3:9-11 schema: “levels” phải là một danh sách, mỗi mục bắt đầu bằng “- ”.',
    ])
    expect(reported(`${PROCEDURE}validity: { from: 2020.0 }\n`)).toEqual([
      '6:19-25 schema: “from” đang là số 2020, nhưng phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2020-11-08.',
    ])
  })

  test.each(['007', '0x10', '1e3', '+5', '12345678901234567890', '5.0'])('%s', (amount) => {
    expect(reported(fee(amount)).map((line) => line.split(': ')[0])).toEqual([
      `6:44-${44 + amount.length} number-loses-digits`,
    ])
  })

  test('with several dots it is a text, and the schema says how to write it', () => {
    expect(reported(fee('1.500.000'))).toEqual(['6:44-53 schema: “amount” phải là một số nguyên. Viết liền: 1500000.'])
  })

  test('is none when it is written as it is read', () => {
    for (const amount of ['0', '15000', '1000000000']) expect(reported(fee(amount))).toEqual([])
    expect(
      reported(`${PROCEDURE}compliance: { activities: [{ id: a, group: pay, source: x, hours: 0.25 }] }\n`),
    ).toEqual([])
  })
})
