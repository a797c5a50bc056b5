import { quote } from '#edit/quote.ts'
import type { Source } from './source.ts'

/** Text inside a workflow, where `${{` would begin an expression. */
const plain = (text: string): string => quote(text).replaceAll('${{', "${{ '${{' }}")

/** A GitHub workflow that checks every push and pull request. `inside` is the catalog's folder in the repository. */
export const workflowText = (inside: string, { path }: Source, version: string): string => `name: tthc
on:
  push:
    branches: [main, master]
  pull_request:
# Không dùng pull_request_target: nó cho mã của người lạ quyền ghi. Yêu cầu gộp từ fork vì thế không có nhận xét, chỉ có bản tóm tắt.
permissions: {}
concurrency:
  group: tthc-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  tthc:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # để viết một nhận xét vào yêu cầu gộp; bỏ dòng này thì vẫn có bản tóm tắt
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # cả lịch sử, để so sánh với nhánh gốc
          persist-credentials: false
      - uses: ${path}@v${version}
        with:
          catalog: ${plain(inside === '' ? '.' : inside)}
          # fail-on: burden # chặn khi có thay đổi làm tăng gánh nặng cho người dân
          # max-warnings: 0 # chặn cả khi chỉ có cảnh báo
`
