/** Lines that pages carry around a text: tools, paths, lists of links, imprint (打印 关闭 字体). */
const FURNITURE: readonly RegExp[] = [
  /^(?:您?(?:现在)?(?:当前)?(?:所在)?(?:的)?位置|当前位置)\s*[:：是]/u,
  /^[\s【[(（]*(?:打印|关闭|收藏|分享|字体|字号|大|中|小|纠错|返回|顶部|首页|搜索|关闭窗口|打印本页|关闭本页)[\s】\])）:：]*$/u,
  /^[\s【[]*(?:字[体号]|字体大小)\s*[:：]/u,
  /^(?:上一[篇条]|下一[篇条]|相关(?:附件|链接|阅读|文章|新闻)|扫一扫|分享到|责任编辑|版权所有|主办单位|承办单位|技术支持|网站标识码|备案(?:编?号|序号)|友情链接|联系我们|网站地图)/u,
  /(?:ICP备|公网安备|网站标识码|技术支持\s*[:：])/u,
  /^(?:浏览次数|访问次数|阅读次数|点击数?|浏览量)\s*[:：]/u,
]
const MAX_FURNITURE = 120

/** Whether a line of a saved page or copied text is no part of the report. */
export function isPageFurniture(line: string): boolean {
  const words = line.trim()
  return words.length <= MAX_FURNITURE && FURNITURE.some((pattern) => pattern.test(words))
}
