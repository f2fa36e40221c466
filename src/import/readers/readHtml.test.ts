import { describe, expect, test } from 'vitest'
import { readReport } from '../readReport.ts'
import { openReport } from './openReport.ts'
import { readHtml } from './readHtml.ts'

function linesOf(html: string): string[] {
  const { text, blocks } = readHtml(html)
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

describe('a saved page gives its text in lines', () => {
  test.each([
    [
      '<p>受理<b>信访</b>件<span>12</span>件</p><p>办结&nbsp;11件</p>',
      ['paragraph: 受理信访件12件', 'paragraph: 办结 11件'],
    ],
    ['<div>一段<br>另一段<div>三段</div></div>', ['paragraph: 一段', 'paragraph: 另一段', 'paragraph: 三段']],
    ['<h2>工作总结</h2>正文', ['heading: 工作总结', 'paragraph: 正文']],
    ['<p>一、主要做法</p><p>抓普法。</p>', ['heading: 一、主要做法', 'paragraph: 抓普法。']],
    [
      '<table><tr><th>指标</th><td>件数</td></tr><tr><td>信访</td><td>12</td></tr></table>',
      ['row: 指标\t件数', 'row: 信访\t12'],
    ],
    ['&ldquo;六进&rdquo; 3&#183;15 &#x4e00; &unknown; &#0;', ['paragraph: “六进” 3·15 一 &unknown; �']],
    ['<p title="a>b">甲</p><!-- <p>乙</p> -->丙<![CDATA[丁]]>', ['paragraph: 甲', 'paragraph: 丙']],
    ['断开的<p', ['paragraph: 断开的<p']],
  ])('%s', (html, lines) => {
    expect(linesOf(html)).toEqual(lines)
  })
})

test('navigation, tools, scripts, forms, hidden parts and the imprint are left out', () => {
  const page = `<!DOCTYPE html><html><head><title>页</title><style>p{}</style></head><body>
    <nav><a>首页</a><p>菜单12件</p></nav><script>var a = "<p>受理3件</p>"</script>
    <ul><li><a href="/">政务公开</a></li><li><a href="/b">办事服务</a></li></ul>
    <div>您当前的位置：首页 &gt; 公开</div><div style="display:none">受理99件</div>
    <div>【打印】</div><div>字体：大 中 小</div><form><input value="5">搜索</form>
    <p>全年调解纠纷34件。</p>
    <p>上一篇：通知</p><footer>版权所有 2020</footer><p>粤ICP备05079694号</p></body></html>`
  expect(linesOf(page)).toEqual(['paragraph: 全年调解纠纷34件。'])
})

test('offsets point into the one text', () => {
  const opened = openReport(
    new TextEncoder().encode(
      '<html><body><h1>石桥镇2022年工作总结</h1><p>（一）普法。举办法治讲座&#49;2场。</p></body></html>',
    ),
  )
  if (!opened.ok) throw new Error('the page cannot be read')
  const { proposals, report, facts } = readReport(opened.report)
  expect(facts.title).toBe('石桥镇2022年工作总结')
  expect(proposals.map(({ start, end, section }) => [report.text.slice(start, end), section])).toEqual([
    ['12场', '（一）'],
  ])
})

test('a page deep in elements or without ends is read in one pass', () => {
  const deep = `${'<div><span>'.repeat(50_000)}调解纠纷5件`
  expect(linesOf(deep)).toEqual(['paragraph: 调解纠纷5件'])
  expect(linesOf(`<script>${'<p>'.repeat(1000)}`)).toEqual([])
})

test.each(['base64', 'quoted-printable'])('a page saved as one file (.mht) is read from its %s part', (encoding) => {
  const page = '<html><body><p>全年调解纠纷34件。</p></body></html>'
  const bytes = Buffer.from(page)
  const body =
    encoding === 'base64'
      ? bytes.toString('base64')
      : Array.from(
          bytes,
          (byte, at) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}${at % 20 === 19 ? '=\r\n' : ''}`,
        ).join('')
  const part = (type: string, text: string) =>
    `Content-Type: ${type}; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}\r\n`
  const mht = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n----x\r\n${part('text/css', 'cA==')}----x\r\n${part('text/html', body)}----x--\r\n`
  const opened = openReport(new TextEncoder().encode(mht))
  expect(opened.ok && [opened.kind, opened.report.text]).toEqual(['html', '全年调解纠纷34件。\n'])
})
