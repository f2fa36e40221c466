import { featureMessages } from './featureMessages.ts'

const zh = {
  title: '本页从文件夹打开',
  limits: [
    '数据来自旁边的 data.js，不联网，也不会自动更新。换数据就换这个文件，再重新打开本页；换版本就换整个文件夹。',
    '网址只在能打开同一文件夹的电脑上有效。要给别人看，请发送整个文件夹，或导出 PPTX、PDF、图片和表格。',
    '本机文件、设置和汇报稿只在这台电脑的这个浏览器里；有的浏览器让所有从文件夹打开的网页共用，清除浏览数据也会清掉它们。重要的汇报稿请“存为文件”。',
  ],
}

const en: typeof zh = {
  title: 'Opened from a folder',
  limits: [
    'The data come from data.js next to the page; nothing is downloaded or updated automatically. To change the data, replace that file and reopen the page; to change the version, replace the whole folder.',
    'The address works only on computers that can open the same folder. To show it to others, send the whole folder, or export PPTX, PDF, pictures and tables.',
    'Local files, settings and decks are saved only in this browser on this computer. Some browsers share them among all pages opened from folders, and clearing browsing data deletes them. Use “Save as file” for important decks.',
  ],
}

/** What a page opened from a folder says of itself. The build for web servers has none of it. */
export const folderMessages = featureMessages({ zh: () => zh, en: () => en })
