import { expect, test } from 'vitest'
import { repaired } from '#model/legacy-text.ts'

test.each([
  ['§¨ng ký th\u00adêng tró', 'TCVN3', 'Đăng ký thường trú'],
  ['Tê khai ®¨ng ký khai sinh', 'TCVN3', 'Tờ khai đăng ký khai sinh'],
  ['GiÊy chøng nhËn kÕt h«n', 'TCVN3', 'Giấy chứng nhận kết hôn'],
  ['Ñaêng kyù thöôøng truù', 'VNI', 'Đăng ký thường trú'],
  ['Giaáy chöùng nhaän keát hoân', 'VNI', 'Giấy chứng nhận kết hôn'],
  ['Tôø khai ñaêng kyù khai sinh', 'VNI', 'Tờ khai đăng ký khai sinh'],
  ['UÛy ban nhaân daân xaõ', 'VNI', 'Ủy ban nhân dân xã'],
  ['Giáº¥y chá»©ng nháº­n káº¿t hÃ´n', 'UTF-8', 'Giấy chứng nhận kết hôn'],
  [
    'Đăng ký khai sinh – bản sao'.replace(/./gu, (c) => String.fromCharCode(...new TextEncoder().encode(c))),
    'UTF-8',
    'Đăng ký khai sinh – bản sao',
  ],
])('%s is %s', (text, encoding, meant) => {
  expect(repaired(text)).toEqual({ encoding, text: meant })
})

test.each([
  'Đăng ký thường trú',
  'Cấp bản sao Trích lục hộ tịch',
  'Hòa giải, hoà giải, thuỷ lợi, quyển, giếng, nghiêng, khuỷu, uống, yêu, oản',
  'Công ty Citroën và người mang họ Müller',
  'Mức thu: 5 €; nhiệt độ 30 °C; § 4; ½ suất; “trích dẫn” – gạch…',
  'Ê Đê, Ba Na, Đắk Lắk, Krông Năng, Cư M’gar, Ea H’leo, Pleiku',
  '',
])('%s is as it should be', (text) => {
  expect(repaired(text)).toBeUndefined()
})
