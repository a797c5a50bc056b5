import { describe, expect, test } from 'vitest'
import { portalVerdicts } from '../../bench/match/portal.ts'
import { editsFound, falseChanges, foundAnew } from '../../bench/noise/measure.ts'
import { portalRecords, procedureOf, type PortalRecord } from '../../bench/noise/portal.ts'
import { slowly } from '../lane.ts'

const table = (...rows: readonly string[]): string => `Tên giấy tờMẫu đơn, tờ khaiSố lượng${rows.join('')}`

/** A record in the form of the portal, with papers of our own that stand in several cases, one of them twice. */
const record = (code: string, name: string): PortalRecord => ({
  ma_thu_tuc: code,
  ten_thu_tuc: name,
  cap_thuc_hien: 'Cấp tỉnh, Cấp xã',
  linh_vuc: 'Hộ tịch',
  cach_thuc_thuc_hien: 'Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp5 Ngày làm việcMiễn phí',
  thanh_phan_ho_so: [
    `--${table(`- Tờ khai ${name};1 bản chính`, 'Giấy tờ tùy thân: 01 bản chính;1 bản chính,2 bản sao')}`,
    `(i) Trường hợp cấp mới, hồ sơ gồm:${table('- Đơn đề nghị;1 bản chính', '+ Hoá đơn thu tiền0 bản chính,1 bản sao')}`,
    `(ii) Trường hợp cấp lại do mất:${table('- Đơn đề nghị;1 bản chính', 'Bản cam đoan2 bản chính', '- Bản cam đoan.2 bản chính')}`,
  ].join(''),
  can_cu_phap_ly: 'Tên văn bản pháp lýMã văn bảnLuật Hộ tịch60/2014/QH13Nghị định về hộ tịch123/2015/NĐ-CP',
  yeu_cau_dieu_kien: 'a) Đủ 18 tuổi;\n- Có đăng ký cư trú.',
  ket_qua_xu_ly: 'Giấy xác nhậnMã: KQ.G15.000001Trích lụcMã: KQ.G15.000002Từ khóaKhông có thông tin',
})

const made = [
  record('1.000001', 'Thủ tục đăng ký khai sinh'),
  record('1.000002', 'Cấp bản sao trích lục hộ tịch'),
  record('1.000003', 'Xác nhận tình trạng hôn nhân'),
]

describe('records in the form of the portal', () => {
  const procedures = made.map(procedureOf)

  test('become procedures: rows of tables, each in the case of its heading', () => {
    const { documents = [] } = procedures[0]!.dossier!
    expect(documents.map(({ name, when, originals, copies }) => [name, when, originals, copies])).toEqual([
      ['- Tờ khai Thủ tục đăng ký khai sinh;', undefined, 1, undefined],
      ['Giấy tờ tùy thân: 01 bản chính;', undefined, 1, 2],
      ['- Đơn đề nghị;', '(i) Trường hợp cấp mới, hồ sơ gồm:', 1, undefined],
      ['+ Hoá đơn thu tiền', '(i) Trường hợp cấp mới, hồ sơ gồm:', undefined, 1],
      ['- Đơn đề nghị;', '(ii) Trường hợp cấp lại do mất:', 1, undefined],
      ['Bản cam đoan', '(ii) Trường hợp cấp lại do mất:', 2, undefined],
      ['- Bản cam đoan.', '(ii) Trường hợp cấp lại do mất:', 2, undefined],
    ])
    expect(procedures[0]).toMatchObject({
      levels: ['province', 'commune'],
      processingTime: { statutory: '5 ngày làm việc' },
      results: [{ name: 'Giấy xác nhậnMã: KQ.G15.000001' }, { name: 'Trích lụcMã: KQ.G15.000002' }],
      legalBasis: [{ document: '60/2014/QH13' }, { document: '123/2015/NĐ-CP' }],
    })
  })

  test('noise in every text is no change', () => {
    for (const seed of [1, 2, 3, 4, 5]) expect(falseChanges(procedures, seed)).toEqual([])
  })

  test.each([true, false])(
    'under new ids every paper is found again, those that say the same too; noise: %s',
    (noise) => {
      expect(foundAnew(procedures, 7, noise)).toEqual({
        unique: 15,
        uniqueFound: 15,
        alike: 6,
        alikeFound: 6,
        wrong: 0,
      })
    },
  )

  test('true edits are found among all of it, and nothing else', () => {
    expect(editsFound(procedures, 40, 3).filter(({ fault }) => fault !== undefined)).toEqual([])
  })
})

describe('records of the portal', () => {
  const records = portalRecords()
  const missing = records === undefined ? ' (skipped: ../shared/data/portal-sample is not there)' : ''

  slowly(`papers of one name in several cases are each found in its own${missing}`, ({ skip }) => {
    const verdicts = portalVerdicts() ?? skip()
    expect(verdicts.filter(({ same, said }) => same !== (said === 'matched'))).toEqual([])
    expect(verdicts.filter(({ same }) => same).length).toBeGreaterThan(700)
    expect(verdicts.filter(({ same }) => !same).length).toBeGreaterThan(10)
  })

  slowly(`noise, new ids and true edits${missing}`, ({ skip }) => {
    const procedures = (records ?? skip()).map(procedureOf)
    const { unique, uniqueFound, wrong } = foundAnew(procedures, 1, true)
    expect([falseChanges(procedures, 1), uniqueFound, wrong]).toEqual([[], unique, 0])
    expect(editsFound(procedures, 200, 1).filter(({ fault }) => fault !== undefined)).toEqual([])
  })
})
