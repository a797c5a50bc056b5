import { say, verbatim, type Localized } from '#model/localized.ts'

/** What can be said of a thing, under the label that it is read with. */
const labels = {
  code: say('Mã số', 'Code'),
  title: say('Tên', 'Name'),
  levels: say('Cấp thực hiện', 'Level'),
  field: say('Lĩnh vực', 'Field'),
  authority: say('Cơ quan giải quyết', 'Authority'),
  coordinating: say('Cơ quan phối hợp', 'Coordinating agencies'),
  subjects: say('Đối tượng', 'Who may apply'),
  linked: say('Liên thông với', 'Linked procedures'),
  validity: say('Hiệu lực', 'Validity'),
  when: say('Trường hợp', 'Case'),
  channel: say('Cách nộp', 'Channel'),
  statutory: say('Luật định', 'Statutory'),
  committed: say('Cam kết', 'Committed'),
  cutOff: say('Giờ chốt trả trong ngày', 'Same-day cut-off'),
  sets: say('Số bộ hồ sơ', 'Sets'),
  form: say('Hình thức', 'Form'),
  lookup: say('Cơ quan tự tra cứu', 'Looked up by the office'),
  template: say('Mẫu', 'Template'),
  case: say('Thuộc trường hợp', 'In the case'),
  paperType: say('Loại giấy tờ', 'Paper type'),
  basis: say('Căn cứ', 'Legal basis'),
  amount: say('Mức thu', 'Amount'),
  per: say('Tính theo', 'Per'),
  by: say('Nơi thực hiện', 'Done by'),
  duration: say('Thời gian', 'Time'),
  order: say('Thứ tự', 'Order'),
  lawTitle: say('Tên', 'Title'),
  lawDate: say('Ngày', 'Date'),
  issuer: say('Cơ quan ban hành', 'Issuer'),
  subjectsPerYear: say('Số đối tượng mỗi năm', 'Applicants a year'),
  timesPerYear: say('Số lần mỗi năm', 'Times a year'),
  group: say('Nhóm công việc', 'Group'),
  how: say('Cách làm', 'How'),
  paper: say('Giấy tờ', 'Paper'),
  hours: say('Số giờ', 'Hours'),
  service: say('Tư vấn, dịch vụ', 'Consultant or service'),
  other: say('Chi phí khác', 'Other cost'),
  source: say('Nguồn', 'Source'),
  illustrative: say('Ghi chú', 'Note'),
  readOn: say('Ngày lấy', 'Read on'),
  verified: say('Đối chiếu', 'Verified'),
} as const satisfies Record<string, Localized>

/** What a fact says of its thing; `name` is what the thing is called. */
export type FactName = keyof typeof labels | 'name'

/** One thing said of something; what it is called has no label. Facts of one name are the same thing said on two sides. */
export interface Fact {
  readonly name: FactName
  readonly label?: Localized
  readonly text: Localized
}

/** A fact with its label; none where nothing is known. */
export function fact(name: FactName, value: Localized | string | undefined): readonly Fact[] {
  if (value === undefined) return []
  const text = typeof value === 'string' ? verbatim(value) : value
  return [name === 'name' ? { name, text } : { name, label: labels[name], text }]
}
