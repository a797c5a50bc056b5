import { quote } from '#edit/quote.ts'
import { agenciesText } from './agencies.ts'
import { placeOf, type Office } from './office.ts'

/** What stands where the officer has to write something: nobody takes it for a name, in the file or on paper. */
const fillIn = (what: string): string => `[ĐIỀN: ${what}]`

/** The profile of a new catalog: valid, with one field and the office's own agencies to begin with. `schema` is the path of its schema from the file. */
export const profileText = (office: Office, schema: string): string => `# yaml-language-server: $schema=${schema}
# Hồ sơ danh mục: ai công bố danh mục này. Thay mọi chỗ “[ĐIỀN: …]”; dòng nào cần thì bỏ dấu # và dấu cách ở đầu dòng.
# Mỗi thủ tục là một tệp: procedures/<cấp>/<lĩnh vực>/<mã số>.yaml, ví dụ procedures/${office.level}/ho-tich/1.001193.yaml.
# Cấp: ministry (bộ), province (tỉnh), commune (xã); district (huyện) đến hết tháng 6 năm 2025.
# Kiểm tra bằng lệnh: tthc validate
locality: ${quote(office.locality ?? fillIn('tên địa phương, như xã Diên Khánh'))}
issuingBody: ${quote(office.issuingBody ?? fillIn('tên cơ quan ban hành, như Ủy ban nhân dân xã Diên Khánh'))}
${placeLine(office)}
# parentBody: ${quote(fillIn('cơ quan chủ quản, dòng trên của tên cơ quan'))}
${committeeLines(office)}
# recipients: [{ name: ${quote(fillIn('nơi nhận'))} }]
# legalBases:
#   - text: Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính
fields: # lĩnh vực; id không dấu, nối bằng gạch ngang. Dòng dưới là ví dụ, sửa và thêm cho đủ
  - { id: ho-tich, name: Hộ tịch }
${agenciesText(office)}`

/** Sign and signer of a People's Committee, which are the same everywhere; of another body they are left to it. */
function committeeLines({ issuingBody = '' }: Office): string {
  const lines = [
    'symbol: UBND # ký hiệu cơ quan trong số văn bản',
    'signer: { authority: TM. Ủy ban nhân dân, title: Chủ tịch } # thêm name: họ và tên người ký',
  ]
  return lines.map((line) => (/^Ủy ban nhân dân /u.test(issuingBody) ? line : `# ${line}`)).join('\n')
}

/** Where documents are dated. */
const placeLine = ({ locality }: Office): string =>
  locality === undefined
    ? `# place: ${quote(fillIn('địa danh trước ngày tháng của văn bản'))}`
    : `place: ${quote(placeOf(locality))} # địa danh trước ngày tháng của văn bản`
