import { say } from '#model/localized.ts'

const indent = say(
  'Thụt dòng sai: các khóa của một mục phải thẳng cột với nhau.',
  'Wrong indentation: the keys of one item must start at the same column.',
)
/** A tab where only spaces may indent. */
export const tabIndent = say('Không thụt dòng bằng phím Tab; dùng dấu cách.', 'Do not indent with tabs; use spaces.')
const nested = say(
  'Một dòng có hai dấu “: ”. Nếu dấu hai chấm là nội dung, đặt cả giá trị trong dấu nháy kép.',
  'One line has two “: ”. If the colon is content, put the whole value in double quotes.',
)
const block = say(
  'Trong ngoặc [ ] hoặc { } thiếu dấu phẩy giữa hai mục, hoặc có danh sách gạch đầu dòng: chỗ này không viết được danh sách như vậy.',
  'Inside [ ] or { } a comma is missing between two items, or there is a block list or map, which cannot stand here.',
)
const keyLine = say(
  'Dòng này thiếu dấu “:” sau tên khóa, hoặc tên khóa kéo dài hơn một dòng.',
  'A “:” is missing behind the key, or the key is longer than one line.',
)
const closing = say(
  'Thiếu một dấu: ngoặc hoặc nháy chưa đóng, thiếu dấu phẩy, hoặc thiếu “:” sau tên khóa.',
  'Something is missing: a closing bracket or quote, a comma, or the “:” behind a key.',
)
const reserved = say(
  'Giá trị bắt đầu bằng một ký tự dành riêng của YAML (@ hoặc `); đặt giá trị trong dấu nháy kép.',
  'The value starts with a character reserved by YAML (@ or `); put the value in double quotes.',
)
const escape = say(
  'Dấu “\\” trong nháy kép bắt đầu một mã đặc biệt không hợp lệ; viết “\\\\”, hoặc dùng nháy đơn.',
  'The “\\” in double quotes starts an invalid escape; write “\\\\”, or use single quotes.',
)
const anchor = say(
  'Dấu & hoặc * không hợp lệ; nếu là nội dung, đặt giá trị trong dấu nháy kép.',
  'This & or * is not valid; if it is content, put the value in double quotes.',
)
const tag = say(
  'Thẻ kiểu (bắt đầu bằng “!”) không dùng trong danh mục; nếu là nội dung, đặt giá trị trong dấu nháy kép.',
  'Tags (starting with “!”) are not used in a catalog; if it is content, put the value in double quotes.',
)
const token = say(
  'YAML không hiểu chỗ này; thường là sai thụt dòng, hoặc một giá trị có ký tự đặc biệt cần đặt trong dấu nháy.',
  'This is not YAML; usually the indentation is wrong, or a value with a special character needs quotes.',
)
const directive = say(
  'Dòng chỉ thị bắt đầu bằng “%” không dùng trong danh mục.',
  'Directives starting with “%” are not used in a catalog.',
)
const textKey = say(
  'Tên khóa phải là một từ, không phải danh sách hay nhóm khóa.',
  'A key must be a word, not a list or a map.',
)
const twice = say('Khóa này đã có ở trên trong cùng một mục.', 'This key stands above already in the same item.')
const key1024 = say(
  'Tên khóa dài quá 1024 ký tự; có lẽ thiếu dấu nháy hoặc xuống dòng.',
  'The key is longer than 1024 characters; a quote or a line break may be missing.',
)
const documents = say(
  'Một tệp chỉ chứa một mục: bỏ dòng “---” này, hoặc tách thành hai tệp.',
  'A file holds one document: remove this “---”, or make two files.',
)

/** A list item whose dash is read as part of a word. */
export const dashSpace = say(
  'Sau dấu “-” ở đầu dòng phải có một dấu cách.',
  'Behind the “-” at the start of a line must be a space.',
)
/** An unusual space that keeps a colon from ending a key. */
export const oddColon = say(
  'Sau dấu “:” có dấu cách lạ (không ngắt, hoặc không nhìn thấy); xóa và gõ lại dấu cách thường.',
  'Behind the “:” is an unusual space (non-breaking or invisible); delete it and type a plain one.',
)
/** An unusual space where only plain ones may indent. */
export const oddIndent = say(
  'Đầu dòng có dấu cách lạ (không ngắt, hoặc không nhìn thấy); xóa và thụt dòng lại bằng dấu cách thường.',
  'The indent has an unusual space (non-breaking or invisible); delete it and indent with plain spaces.',
)

/** More nesting, values or aliases than any honest file has. */
export const tooMuch = say(
  'Tệp lồng nhau quá sâu, quá nhiều giá trị hoặc lặp lại quá nhiều qua “*”; không đọc tiếp.',
  'The file is nested too deeply, has too many values or repeats too much through “*”; it is not read.',
)

/** What each mistake that the YAML reader knows means to an author. */
export const syntaxMessages = {
  ALIAS_PROPS: anchor,
  BAD_ALIAS: anchor,
  MULTIPLE_ANCHORS: anchor,
  BAD_PROP_ORDER: anchor,
  BAD_DIRECTIVE: directive,
  BAD_DQ_ESCAPE: escape,
  BAD_INDENT: indent,
  TAB_AS_INDENT: tabIndent,
  BAD_SCALAR_START: reserved,
  BLOCK_AS_IMPLICIT_KEY: nested,
  BLOCK_IN_FLOW: block,
  MULTILINE_IMPLICIT_KEY: keyLine,
  MISSING_CHAR: closing,
  UNEXPECTED_TOKEN: token,
  IMPOSSIBLE: token,
  KEY_OVER_1024_CHARS: key1024,
  MULTIPLE_DOCS: documents,
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  BAD_COLLECTION_TYPE: tag,
  NON_STRING_KEY: textKey,
  DUPLICATE_KEY: twice,
  RESOURCE_EXHAUSTION: tooMuch,
}
