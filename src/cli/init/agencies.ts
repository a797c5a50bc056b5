import { quote } from '#edit/quote.ts'
import { committeeOf, type Level, type Office } from './office.ts'

const IDS: Readonly<Record<Level, string>> = { commune: 'ubnd-xa', district: 'ubnd-huyen', province: 'ubnd-tinh' }
const KINDS: Readonly<Record<Level, string>> = { commune: 'xã', district: 'huyện', province: 'tỉnh' }

/** The id of the agency that decides at a level. */
export const decidingAgency = (level: Level): string => IDS[level]

/** The agencies of an office to begin with: its committee, and where dossiers are handed in. */
export const agenciesText = ({
  locality,
  level,
}: Office): string => `agencies: # cơ quan, bộ phận giải quyết; thêm cho đủ
  - { id: ${IDS[level]}, name: ${quote(committeeOf(locality ?? KINDS[level]))}, level: ${level} }
  - { id: bo-phan-mot-cua, name: Bộ phận Một cửa, level: ${level} }
`
