import { say } from '#model/localized.ts'

/** What a side of a comparison may be, for the help of commands that take one. */
export const sidesHelp = say(
  `Một bên là:
  thư mục                 danh mục, hoặc nơi có catalog/ bên trong
  main, v1, HEAD~3        danh mục ở một bản git; v1:đường/dẫn nếu bản ấy để nó ở thư mục khác
  v1..v2, main...         hai bản; chỗ main và HEAD tách nhau, với HEAD
  kho.git@v1[:đường/dẫn]  danh mục ở kho git khác, kể cả kho không có thư mục làm việc
  kho.zip, kho.tar.gz     danh mục trong tệp nén; kho.zip:đường/dẫn nếu có nhiều danh mục
  +ID                     phương án áp dụng lên bên sau; nhiều phương án thì lần lượt
Tên vừa là đường dẫn vừa là bản git thì viết ./main hoặc main^{}. Mặc định: HEAD với thư mục làm việc.`,
  `A side is:
  a folder                a catalog, or what holds one in catalog/
  main, v1, HEAD~3        the catalog at a git revision; v1:path/to/it where it lay elsewhere
  v1..v2, main...         two revisions; where main and HEAD part, against HEAD
  repo.git@v1[:path]      the catalog of another repository, also a bare one
  repo.zip, repo.tar.gz   the catalog in an archive; repo.zip:path/to/it where there are several
  +ID                     a proposal applied to the second side; several one after the other
What is both a path and a revision is written ./main or main^{}. Default: HEAD against the working tree.`,
)
