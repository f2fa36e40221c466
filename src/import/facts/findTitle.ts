import type { ReportText } from '../text/reportText.ts'
import { halfWidth } from '../text/halfWidth.ts'

/** The title of a report and where it stands; a title may run over two lines. */
export interface TitleFound {
  title: string
  start: number
  end: number
}

const GENRE = /(?:报告|总结|汇报|情况|要点|通报|工作|建设|中心|活动|综述|纪实|简报|材料)(?:\(.{1,12}\))?$/u
const SUBJECT = /法治|依法|平安|信访|矛盾|综治|普法|司法|执法|热线|工作|建设|述法|接访|调解|纠纷/u
const NO_TITLE =
  /网站|^20\d{2}年(?:度|以来)?[,，]|^(?:您?当前(?:的)?位置|来源|发布|打印|字[体号]|索引号|发文|主题|名称|首页|责任编辑|浏览|作者|现将|热门|分享|附件|[•·*])|[。;]/u
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[、.])/u
/** A title in one line is likelier than one in two. */
const JOINT = 0.5
const MAX_LINES = 40
const MAX_TITLE = 80
/** So much of a line is looked at. */
const MAX_LINE = 200

/** The line among the first that reads like a report's title; null when none does. */
export function findTitle({ text, blocks }: ReportText): TitleFound | null {
  const lines = blocks.slice(0, MAX_LINES).map(({ start, end }) => ({
    start,
    end,
    words: withoutLabel(halfWidth(text.slice(start, Math.min(end, start + MAX_LINE)))),
  }))
  let best: { found: TitleFound; score: number } | null = null
  for (const [index, line] of lines.entries()) {
    if (NUMBERED.test(line.words)) break
    for (const one of [line, joined(line, lines[index + 1])]) {
      const score = one ? titleScore(one.words) - index * 0.05 - (one === line ? 0 : JOINT) : 0
      if (one && score > (best?.score ?? 1.5))
        best = { found: { title: one.words, start: one.start, end: one.end }, score }
    }
  }
  return best?.found ?? null
}

/** Pages list it in a table: | 标题: … |. */
function withoutLabel(line: string): string {
  return line
    .replace(/^[|\s-]*(?:标题|题名|名称)\s*:/u, '')
    .replace(/[|\s]+$/u, '')
    .trim()
}

interface Line {
  start: number
  end: number
  words: string
}

/** A line that stops in the middle of a title, with the next. */
function joined(line: Line, next: Line | undefined): Line | null {
  if (
    !next ||
    NO_TITLE.test(next.words) ||
    GENRE.test(line.words) ||
    NUMBERED.test(next.words) ||
    line.words.length + next.words.length > MAX_TITLE
  )
    return null
  return { start: line.start, end: next.end, words: line.words + next.words }
}

/** Higher for what names a town, a year and a kind of report; 0 for what is no title. */
function titleScore(words: string): number {
  if (words.length < 6 || words.length > MAX_TITLE || NO_TITLE.test(words)) return 0
  const signs = [/(?:镇|乡|街道|街|县|区|市)/u, /20\d{2}年?/u, SUBJECT, GENRE, /关于/u]
  return signs.filter((sign) => sign.test(words)).length
}
