/** 导出文件的用语。 */
export const exportsZh = {
  title: '导出',
}
