/** What git has to know of the files of a catalog. */
export const attributesText = `# Xuống dòng bằng LF trên mọi máy, để không tệp nào bị coi là sửa chỉ vì Windows.
# diff=tthc: chạy một lần  git config diff.tthc.xfuncname "^[a-z].*"  để git diff nêu mục của mỗi chỗ sửa.
*.yaml text eol=lf diff=tthc linguist-detectable
*.yml text eol=lf diff=tthc linguist-detectable
# Do tthc init ghi, không sửa bằng tay.
schemas/*.schema.json text eol=lf linguist-generated
`
