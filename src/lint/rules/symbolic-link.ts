import { say } from '#model/localized.ts'
import { foundWhileReading, type Rule } from '../rule.ts'

/** Whoever may send a link may make it lead out of the catalog, and another checkout may not have what it leads to. */
export const symbolicLink: Rule = {
  id: 'symbolic-link',
  severity: 'error',
  title: say('Liên kết hoặc submodule trong thư mục danh mục', 'Link or submodule in the catalog folder'),
  why: say(
    'Liên kết và kho git riêng (submodule) có thể dẫn ra ngoài kho và mỗi máy một khác; chúng không được đọc theo, nên danh mục thiếu phần ấy.',
    'A link or a repository of its own (a submodule) may lead out of the repository, to something else on every machine; it is not followed, so the catalog lacks that part.',
  ),
  example: {
    bad: '# ln -s ../../chung/1.001193.yaml procedures/commune/ho-tich/',
    good: '# cp ../../chung/1.001193.yaml procedures/commune/ho-tich/',
  },
  fixable: false,
  check: foundWhileReading,
}
