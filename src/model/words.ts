import { joinLocalized, say, type Localized } from './localized.ts'
import type { Effect } from './change.ts'
import type { Activity, Channel, Level, Proposal, ProposalItem, ReviewTarget, Status, Subject } from './types.gen.ts'

/** The words people read for every closed list of the schemas (Vietnamese terms of Decree 63/2010/NĐ-CP). */
export const levelWords: Record<Level, Localized> = {
  ministry: say('cấp bộ', 'ministry'),
  province: say('cấp tỉnh', 'province'),
  district: say('cấp huyện', 'district'),
  commune: say('cấp xã', 'commune'),
}

/** Levels from the one nearest to people upward. */
export const levelOrder: readonly Level[] = ['commune', 'district', 'province', 'ministry']

/** "cấp huyện, cấp xã", the higher level first. */
export const levelsWords = (levels: readonly Level[]): Localized =>
  joinLocalized(
    [...levelOrder]
      .reverse()
      .filter((level) => levels.includes(level))
      .map((level) => levelWords[level]),
    ', ',
  )

export const subjectWords: Record<Subject, Localized> = {
  citizen: say('công dân', 'citizens'),
  household: say('hộ gia đình', 'households'),
  business: say('doanh nghiệp, hộ kinh doanh', 'businesses'),
  organization: say('tổ chức', 'organisations'),
  foreigner: say('người nước ngoài', 'foreigners'),
  'overseas-vietnamese': say('người Việt Nam định cư ở nước ngoài', 'overseas Vietnamese'),
}

export const channelWords: Record<Channel, Localized> = {
  'in-person': say('trực tiếp', 'in person'),
  post: say('bưu chính công ích', 'post'),
  'online-1': say('trực tuyến mức độ 1', 'online level 1'),
  'online-2': say('trực tuyến mức độ 2', 'online level 2'),
  'online-3': say('trực tuyến mức độ 3', 'online level 3'),
  'online-4': say('trực tuyến mức độ 4', 'online level 4'),
  'online-partial': say('trực tuyến một phần', 'online in part'),
  'online-full': say('trực tuyến toàn trình', 'online in full'),
}

export const statusWords: Record<Status, Localized> = {
  draft: say('dự thảo', 'draft'),
  submitted: say('đã trình', 'submitted'),
  approved: say('đã thông qua', 'approved'),
  implemented: say('đã thực hiện', 'implemented'),
  rejected: say('không thông qua', 'rejected'),
  withdrawn: say('đã rút', 'withdrawn'),
}

/** The words for what somebody above the office must decide first. */
export const awaitingWords = say('chờ cấp có thẩm quyền', 'awaiting the higher decision')

/** The words for a proposal of which only what the office may decide is implemented. */
export const ownPartWords = say('đã thực hiện phần thuộc thẩm quyền', 'own part implemented')

export const effectWords: Record<Effect, Localized> = {
  relief: say('cắt giảm', 'relief'),
  burden: say('tăng gánh nặng', 'burden'),
  neutral: say('không đổi gánh nặng', 'neutral'),
  undetermined: say('chưa xác định', 'undetermined'),
}

/** What the catalog says for the first time: neutral, and counted apart from what is neutral for another reason. */
export const recordedWords: Localized = say('ghi nhận', 'recorded')

/** The word for the effect of a change. */
export const effectLabel = ({ effect, recorded }: { readonly effect: Effect; readonly recorded?: true }): Localized =>
  recorded === true ? recordedWords : effectWords[effect]

export const competenceWords: Record<ProposalItem['competence'], Localized> = {
  own: say('thuộc thẩm quyền của cơ quan', "within the office's own authority"),
  recommendation: say('kiến nghị cấp có thẩm quyền', 'recommended to the competent authority'),
}

export const activityGroupWords: Record<Activity['group'], Localized> = {
  prepare: say('Chuẩn bị hồ sơ', 'Prepare the dossier'),
  submit: say('Nộp hồ sơ', 'Submit'),
  pay: say('Nộp phí, lệ phí', 'Pay'),
  inspect: say('Kiểm tra, thẩm định', 'Inspection'),
  other: say('Công việc khác', 'Other work'),
  receive: say('Nhận kết quả', 'Receive the result'),
}

export const originWords: Record<NonNullable<Proposal['origin']>['kind'], Localized> = {
  review: say('rà soát thủ tục hành chính', 'a review of procedures'),
  difficulties: say('khó khăn, vướng mắc khi thực hiện', 'difficulties met in practice'),
  feedback: say('phản ánh, kiến nghị của người dân, tổ chức', 'feedback from the public'),
  superior: say('yêu cầu của cấp trên', 'a request of a higher body'),
  initiative: say('sáng kiến của cơ quan', "the office's own initiative"),
}

export const measureWords: Record<ReviewTarget['measure'], Localized> = {
  time: say('thời gian giải quyết', 'processing time'),
  cost: say('chi phí tuân thủ', 'compliance cost'),
  papers: say('giấy tờ phải nộp', 'papers to bring'),
}
