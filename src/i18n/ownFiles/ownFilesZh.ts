import { inChinese } from '../inChinese.ts'

/** 本机文件的用语：随页面载入的几句，其余在 ownFilesListZh 中。 */
export const ownFilesZh = inChinese(() => ({
  title: '本机数据',
  load: '载入文件',
  loadHint: '选取一个或多个 JSON 文件，也可以拖到页面任何位置',
  drop: '松开即载入。文件只在本机读取，不会上传',
  restoring: '正在读取本机保存的文件…',
  datasetTitle: (title: string) => `本机：${title}`,
}))
