import { PERSON } from './mayHoldPersonalData.ts'

/** What kind of personal data, and so much of it that its place can be found again. */
export interface PersonalDatum {
  what: 'idNumber' | 'phone' | 'name'
  /** As it stands in the text's normal form (NFKC): to be masked with, never to be shown. */
  found: string
  masked: string
}

const ID_18 = /(?:^|\D)([1-8]\d{16}[\dX])(?![\dX])/giu
const ID_15 = /(?:^|\D)([1-8]\d{14})(?!\d)/gu
const PHONE = /(?:^|\D)(1[3-9]\d(?:[ -]?\d{4}){2})(?!\d)/gu
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂柴焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺'
/** Surnames that hardly ever begin a word that may follow 当事人 or 信访人 by itself. */
const PLAIN_SURNAMES =
  '王李张刘陈杨赵黄吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾魏薛阎潘杜戴姜姚谭廖邹熊郝孔崔邱秦邵孟龚樊'
const END =
  '(?=$|[\\s，。、；：,.;:)）(（”"《·\\d]|反映|来访|来信|来电|投诉|举报|申请|要求|诉|称|因|等|与|和|及|的|为|已|电话|身份证)'
const GIVEN = '[\\u4e00-\\u9fff]{1,2}?'
const NAMED = new RegExp(`(?:${PERSON})(?:姓名)?\\s*:\\s*([${SURNAMES}]${GIVEN})${END}`, 'gu')
const PLAIN = new RegExp(`(?:${PERSON})(?:为|是|系|叫)?([${PLAIN_SURNAMES}]${GIVEN})${END}`, 'gu')
/** 王某, 李××, 张先生: named so that nobody is. */
const ANONYMOUS = /[某×xX*＊○]|先生|女士/u
/** 联系人：高岭镇, 司法所, 综治办 are offices. */
const OFFICE = /[镇乡村街道办所局部委组区县市科股站室会院队处厅司]$/u

/**
 * Names after words for a person, ID numbers (18 digits with their check digit, 15 with a real date) and mobile numbers.
 * `places` are area names, which may begin like a person's.
 */
export function personalDataIn(text: string, places: ReadonlySet<string>): PersonalDatum[] {
  const plain = text.normalize('NFKC')
  return [
    ...numbersIn(plain, ID_18)
      .filter(isIdNumber)
      .map((id) => datum('idNumber', id)),
    ...numbersIn(plain, ID_15)
      .filter((id) => hasDate(`19${id.slice(6, 12)}`))
      .map((id) => datum('idNumber', id)),
    ...numbersIn(plain, PHONE).map((phone) => datum('phone', phone)),
    ...namesIn(plain, places).map((name) => datum('name', name)),
  ]
}

/** The pattern's first group: a sign before the number tells that it begins there. */
function numbersIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

function namesIn(text: string, places: ReadonlySet<string>): string[] {
  const found = [...text.matchAll(NAMED), ...text.matchAll(PLAIN)].map((match) => match[1] ?? '')
  const isPlace = (name: string): boolean => [...places].some((place) => place.startsWith(name))
  return [...new Set(found)].filter((name) => !ANONYMOUS.test(name) && !OFFICE.test(name) && !isPlace(name))
}

function datum(what: PersonalDatum['what'], text: string): PersonalDatum {
  if (what === 'name') return { what, found: text, masked: `${text.slice(0, 1)}某` }
  return { what, found: text, masked: `${text.slice(0, what === 'phone' ? 3 : 2)}****` }
}

/** GB 11643-1999: a real date, and the check digit of the weighted sum. */
function isIdNumber(id: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(id[position]), 0)
  return hasDate(id.slice(6, 14)) && CHECK_DIGITS[sum % 11] === id.slice(-1).toUpperCase()
}

function hasDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number)
  const isMonth = month !== undefined && month >= 1 && month <= 12
  return isMonth && year !== undefined && year >= 1900 && year < 2100 && day !== undefined && day >= 1 && day <= 31
}
