/** 本机文件的用语。 */
export const ownFilesZh = {
  title: '本机数据',
}
