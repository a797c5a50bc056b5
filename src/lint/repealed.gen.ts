// Generated from src/lint/repealed-documents.yaml by `npm run regenerate`. Do not edit.
import type { RepealedDocument } from '#model/types.gen.ts'

/** Documents that are no longer in force, as far as the program knows; whether somebody verified it stands at each. */
export const repealedTable: readonly RepealedDocument[] = [
  {"document":"79/2007/NĐ-CP","since":"2015-04-10","replacedBy":["23/2015/NĐ-CP"],"source":"23/2015/NĐ-CP","verified":false},
  {"document":"158/2005/NĐ-CP","since":"2016-01-01","replacedBy":["123/2015/NĐ-CP"],"source":"123/2015/NĐ-CP","verified":false},
  {"document":"88/2009/NĐ-CP","since":"2014-07-01","replacedBy":["43/2014/NĐ-CP"],"source":"43/2014/NĐ-CP","verified":false},
  {"document":"43/2010/NĐ-CP","since":"2015-11-01","replacedBy":["78/2015/NĐ-CP"],"source":"78/2015/NĐ-CP","verified":false},
  {"document":"03/2011/QH13","since":"2019-01-01","replacedBy":["25/2018/QH14"],"source":"25/2018/QH14","verified":false},
  {"document":"78/2015/NĐ-CP","since":"2021-01-04","replacedBy":["01/2021/NĐ-CP"],"source":"01/2021/NĐ-CP","verified":false},
  {"document":"81/2006/QH11","since":"2021-07-01","replacedBy":["68/2020/QH14"],"source":"68/2020/QH14, Điều 38","verified":false},
  {"document":"136/2013/NĐ-CP","since":"2021-07-01","replacedBy":["20/2021/NĐ-CP"],"source":"20/2021/NĐ-CP","verified":false},
  {"document":"59/2014/QH13","since":"2024-07-01","replacedBy":["26/2023/QH15"],"source":"26/2023/QH15","verified":false},
  {"document":"23/2012/QH13","since":"2024-07-01","replacedBy":["17/2023/QH15"],"source":"17/2023/QH15","verified":false},
  {"document":"45/2013/QH13","since":"2024-08-01","replacedBy":["31/2024/QH15"],"source":"31/2024/QH15","verified":false},
  {"document":"43/2014/NĐ-CP","since":"2024-08-01","replacedBy":["101/2024/NĐ-CP","102/2024/NĐ-CP"],"source":"102/2024/NĐ-CP","verified":false},
  {"document":"65/2014/QH13","since":"2024-08-01","replacedBy":["27/2023/QH15"],"source":"27/2023/QH15","verified":false},
  {"document":"01/2021/NĐ-CP","since":"2025-07-01","replacedBy":["168/2025/NĐ-CP"],"source":"168/2025/NĐ-CP","verified":false},
  {"document":"61/2018/NĐ-CP","since":"2025-07-01","replacedBy":["118/2025/NĐ-CP"],"source":"118/2025/NĐ-CP","verified":false},
  {"document":"107/2021/NĐ-CP","since":"2025-07-01","replacedBy":["118/2025/NĐ-CP"],"source":"118/2025/NĐ-CP","verified":false},
  {"document":"42/2022/NĐ-CP","since":"2026-07-01","replacedBy":["224/2026/NĐ-CP"],"source":"224/2026/NĐ-CP","verified":false},
  {"document":"45/2020/NĐ-CP","since":"2026-08-05","replacedBy":["310/2026/NĐ-CP"],"source":"310/2026/NĐ-CP","verified":false},
]
