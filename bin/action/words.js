const vi = {
  noBase: 'Không có gì để so sánh: đây không phải yêu cầu gộp, và không ghi base.',
  baseMissing: (/** @type {string} */ base) =>
    `Không tìm thấy ${base} trong kho; đặt fetch-depth: 0 ở bước actions/checkout.`,
  notCompared: 'Không so sánh được với nhánh gốc.',
  notChecked: 'Không kiểm tra được; xem nhật ký của lần chạy.',
  cut: '… (còn nữa; xem bản tóm tắt của lần chạy)',
  findings: 'Kiểm tra',
  changes: 'So với nhánh gốc',
  run: 'Lần chạy',
  version: 'phiên bản',
  settled: 'Không còn điều gì để nói: danh mục không có lỗi, cảnh báo hay thay đổi.',
  wrote: (/** @type {string} */ url) => `Nhận xét: ${url}`,
  noRight: (/** @type {string} */ why) =>
    `Không có quyền viết nhận xét vào yêu cầu gộp (${why}). Nội dung có trong bản tóm tắt của lần chạy. Yêu cầu gộp từ fork chỉ có quyền đọc; trong cùng kho, thêm permissions: pull-requests: write.`,
  noComment: (/** @type {string} */ why) => `Không viết được nhận xét: ${why}`,
}

/** @typedef {typeof vi} Words */

/** @type {Words} */
const en = {
  noBase: 'Nothing to compare with: this is no pull request, and no base is given.',
  baseMissing: (base) => `${base} is not in the repository; set fetch-depth: 0 in the step actions/checkout.`,
  notCompared: 'Could not be compared with the base.',
  notChecked: 'Could not be checked; see the log of the run.',
  cut: '… (there is more; see the summary of the run)',
  findings: 'Findings',
  changes: 'Against the base',
  run: 'Run',
  version: 'version',
  settled: 'Nothing left to say: the catalog has no errors, warnings or changes.',
  wrote: (url) => `Comment: ${url}`,
  noRight: (why) =>
    `No right to comment on the pull request (${why}). The summary of the run says it all. A pull request from a fork may only read; within one repository, add permissions: pull-requests: write.`,
  noComment: (why) => `The comment could not be written: ${why}`,
}

/**
 * What the action itself says, in the language of its input; Vietnamese unless it is English.
 * @param {string | undefined} language
 */
export const words = (language) => (language === 'en' ? en : vi)
