import { quote } from '#edit/quote.ts'
import type { Source } from './source.ts'

/** A value of a GitLab variable, where `$` would begin a name. */
const plain = (text: string): string => quote(text.replaceAll('$', '$$$$'))

/** A GitLab job that checks the main branch and every merge request. `inside` is the catalog's folder in the repository. */
export const gitlabText = (inside: string, { address }: Source, version: string): string => `tthc:
  stage: test
  image: node:22
  variables:
    GIT_DEPTH: "0" # cả lịch sử, để so sánh với nhánh gốc
    TTHC_CATALOG: ${plain(inside === '' ? '.' : inside)}
    TTHC_SOURCE: ${address}.git
    TTHC_VERSION: v${version}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  before_script:
    - git clone --quiet --depth 1 --branch "$TTHC_VERSION" "$TTHC_SOURCE" /tmp/tthc
    - npm ci --prefix /tmp/tthc --ignore-scripts --no-audit --no-fund
    - npm run build --prefix /tmp/tthc
  script:
    # Thêm --fail-on burden để chặn thay đổi làm tăng gánh nặng cho người dân.
    - |
      if [ -n "\${CI_MERGE_REQUEST_DIFF_BASE_SHA:-}" ]; then
        node /tmp/tthc/bin/tthc.js diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --catalog="$TTHC_CATALOG"
      fi
    - node /tmp/tthc/bin/tthc.js validate --catalog="$TTHC_CATALOG" --report gitlab=tthc-code-quality.json --report junit=tthc-junit.xml
  artifacts:
    when: always
    reports:
      codequality: tthc-code-quality.json
      junit: tthc-junit.xml
`
