import { withoutInvisible } from '../../lib/sameText.ts'
import { PERSON, TITLE, mayHoldPersonalData } from './mayHoldPersonalData.ts'

interface Masked {
  start: number
  end: number
  masked: string
}

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂柴焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺'

/** Surnames that hardly ever begin a word that may follow 当事人 or 镇长 by itself. */
const PLAIN_SURNAMES =
  '王李张刘陈杨赵黄吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾魏薛阎潘杜戴姜姚谭廖邹熊郝孔崔邱秦邵孟龚樊'

/** Signs of words and places that stand in no given name. */
const GIVEN =
  '[^\\P{Script=Han}某的了是与及等被将于从把由至赴镇乡村县市区办所局委组站场厅院校厂馆社号队月日件次项户份条批不未均各该此每也还就都须需电话手]'

/** What may follow a name. */
const END =
  '(?=$|[\\s,.。、;:)(”"《·\\d_-]|反映|来访|来信|来电|投诉|举报|申请|要求|诉|称|因|等|与|和|及|的|为|已|电话|身份证|同志|先生|女士|满意)'

/** What those do who are named with their office. */
const AT_WORK =
  '(?=$|[\\s,.。、;:)(”"《·\\d_-]|主持|带队|带领|出席|参加|参与|包案|接访|调研|部署|讲话|强调|指出|率|到|赴|前往|牵头|负责|任|同志|作|说|介绍|接待|深入|亲自|走访|召开|组织|开展|听取|检查|督导|督办|批示|签|先后|现场|表示|担任|分管|联系|对|在|就|向|于|多次|一行|陪同|传达|宣|汇报|研究|协调|推动|主讲|授课|解答|提供|调解|述|等|与|和|及|的|为|已)'

const NAMED = new RegExp(`(?:${PERSON})(?:姓名)?\\s*:\\s*([${SURNAMES}]${GIVEN}{1,2}?)${END}`, 'gu')

const PLAIN = new RegExp(`(?:${PERSON})\\s*(?:为|是|系|叫)?([${PLAIN_SURNAMES}]${GIVEN}{1,2}?)${END}`, 'gu')

const WITH_OFFICE = new RegExp(`(?:${TITLE})\\s*([${PLAIN_SURNAMES}]${GIVEN}{1,2}?)${AT_WORK}`, 'gu')

/** Surnames that are words too need a given name of two signs, or a colon before them. */
const WITH_OFFICE_WIDE = new RegExp(`(?:${TITLE})\\s*([${SURNAMES}]${GIVEN}{2})${AT_WORK}`, 'gu')

const OFFICE_COLON = new RegExp(`(?:${TITLE})\\s*:\\s*([${SURNAMES}]${GIVEN}{1,2}?)${AT_WORK}`, 'gu')

const COURTESY = new RegExp(`([${PLAIN_SURNAMES}]${GIVEN}{1,2}?)(?=同志|先生|女士)`, 'gu')

const BEFORE_OFFICE = new RegExp(`([${PLAIN_SURNAMES}]${GIVEN}{2})(?=${TITLE})`, 'gu')

/** 陈某某(陈大文), 王某(又名王强): what was to be hidden stands beside it. */
const ALIAS = '(?:又名|曾用名|即|真名|原名|本名|实名|化名|系|指)'

const REVEALED = new RegExp(
  `([${SURNAMES}])(?:某{1,3}|[×xX*○]{1,3})\\s*[(,]\\s*${ALIAS}?\\s*:?\\s*(\\1${GIVEN}{1,2})(?=[\\s),，、;男女\\d]|$)`,
  'gu',
)

const REVEALED_AS = new RegExp(`某\\s*[(,]?\\s*${ALIAS}\\s*:?\\s*([${SURNAMES}]${GIVEN}{1,2}?)${END}`, 'gu')

const HIDDEN_BEHIND = new RegExp(`(([${SURNAMES}])${GIVEN}{1,2})\\s*\\(\\s*(?:化名|即)?\\s*\\2某`, 'gu')

const PATTERNS = [NAMED, PLAIN, WITH_OFFICE, WITH_OFFICE_WIDE, OFFICE_COLON, COURTESY, BEFORE_OFFICE, REVEALED_AS]

/** What a number is called. */
const LABEL =
  '联系电话|电话号码|电话|手机号码?|手机|联系方式|公民身份号码|身份证号码?|身份证件?|证件号码?|号码|号|微信|[Tt]el|TEL'

/** Words between a name and its number, and signs. */
const BETWEEN = new RegExp(`(?:[\\s,、;:(男女]|${LABEL})*$`, 'u')

const LAST_WORD = new RegExp(`(?:^|[^\\p{Script=Han}])([${SURNAMES}]${GIVEN}{1,2})$`, 'u')

const LAST_THREE = new RegExp(`([${PLAIN_SURNAMES}]${GIVEN}{2})$`, 'u')

const LAST_TWO = new RegExp(`([${PLAIN_SURNAMES}]${GIVEN})$`, 'u')

const NEXT_WORD = new RegExp(`^\\s*[(,:、]?\\s*([${SURNAMES}]${GIVEN}{1,2})(?=$|[\\s),。;、_.-])`, 'u')

/** 王某, 李××, 张先生: named so that nobody is. */
const ANONYMOUS = /[某×xX*＊○]|先生|女士/u

/** 联系人：高岭镇, 司法所, 综治办 are offices. */
const OFFICE = /[镇乡村街道办所局部委组区县市科股站室会院队处厅司]$/u

/** 陈家坝, 刘家沟, 李庄: places that no list of areas holds. */
const PLACE = /^.家.$|[坝沟塘坪湾岭岗寨庄屯堡墩坡坑圩埠洲垭坳冲坞畈垸垌]$/u

/** Words that begin like names. */
const WORDS =
  /^(?:马上|周密|周到|周边|高度|高位|高效|高质|任何|任务|任期|任职|方面|方案|方式|何时|许可|许多|余下|江河|于是|成立|成功|成效|明确|明察|安全|安排|平安|向上|常态|和谐|万元|万名|夏季|秋季|白天|金额|陆续|全程|全面|全力|全体|全部|单位|车辆|房屋|包案|包保|满意|关于|关心|时间|时任|程序|陈述|陈情|张贴|谢绝|应当|应急|来自|来源|来访|来信|来电|都已|解决|解答|计划|强调|管理|管辖|相关|项目|古树|党员|党委|党组|党支|农村|水库|林业|林长|林权|林地|林场)/u

/** What kind of personal data, and so much of it that its place can be found again. */
export interface PersonalDatum {
  what: 'idNumber' | 'phone' | 'name'
  /** As it stands in the text's normal form (NFKC): to be masked with, never to be shown. */
  found: string
  masked: string
}

const ID_18 = /(?:^|\D)([1-8]\d{16}[\dX])(?![\dX])/giu
const ID_15 = /(?:^|\D)([1-8]\d{14})(?!\d)/gu
/** Also behind the country's number, and with the signs people put between the digits. */
const PHONE = /(?:^|\D|(?:^|\D)(?:00)?86[ -]?)(1[3-9]\d(?:[ .·-]?\d{4}){2})(?!\d)/gu
/** A number that its document has masked already: somebody is named beside it. */
const HIDDEN_NUMBER = /1[3-9]\d[*×xX]{3,}\d{0,4}|\d{2,10}\*{4,}[\dXx]{0,4}/gu
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/**
 * Names of persons (behind words for a person or an office, beside their numbers, behind what hides them), ID numbers (18
 * digits with their check digit, 15 with a real date), mobile numbers, and the line of somebody named. `places` are area
 * names, which may begin like a person's.
 */
export function personalDataIn(text: string, places: ReadonlySet<string>): PersonalDatum[] {
  const plain = withoutInvisible(text.normalize('NFKC'))
  const numbers = [
    ...numbersIn(plain, ID_18)
      .filter(isIdNumber)
      .map((id) => datum('idNumber', id)),
    ...numbersIn(plain, ID_15)
      .filter((id) => hasDate(`19${id.slice(6, 12)}`))
      .map((id) => datum('idNumber', id)),
    ...numbersIn(plain, PHONE).map((phone) => datum('phone', phone)),
  ]
  const hidden = [...plain.matchAll(HIDDEN_NUMBER)].map(([number]) => number)
  const names = personalNames(plain, [...numbers.map(({ found }) => found), ...hidden], places)
  const lines = names.flatMap((name) => lineOf(name, plain))
  return [...numbers, ...lines.map((line) => datum('phone', line)), ...names.map((name) => datum('name', name))]
}

/** The fixed line that is given for somebody named; that of an office is nobody's. */
function lineOf(name: string, text: string): string[] {
  const after = text.slice(text.indexOf(name) + name.length)
  const line = /^[^。;\n]{0,8}?(0\d{2,3}[ -]?\d{7,8})(?!\d)/u.exec(after)?.[1]
  return line === undefined ? [] : [line]
}

/** The pattern's first group: a sign before the number shows that it begins there. */
function numbersIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
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

/** Names of persons in a text in its normal form: behind words for a person or an office, beside their numbers, behind what hides them. */
function personalNames(text: string, numbers: readonly string[], places: ReadonlySet<string>): string[] {
  const found = [
    ...PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
    ...[...text.matchAll(REVEALED)].map((match) => match[2] ?? ''),
    ...[...text.matchAll(HIDDEN_BEHIND)].map((match) => match[1] ?? ''),
    ...numbers.flatMap((number) => besideNumber(text, number)),
  ]
  const isPlace = (name: string): boolean => [...places].some((place) => place.startsWith(name))
  return [...new Set(found)].filter((name) => isName(name) && !isPlace(name))
}

function isName(name: string): boolean {
  return name !== '' && ![ANONYMOUS, OFFICE, PLACE, WORDS].some((other) => other.test(name))
}

function besideNumber(text: string, number: string): string[] {
  const start = text.indexOf(number)
  const before = text.slice(0, start).replace(BETWEEN, '')
  const last = LAST_WORD.exec(before) ?? LAST_THREE.exec(before) ?? LAST_TWO.exec(before)
  const next = NEXT_WORD.exec(text.slice(start + number.length))
  return [last?.[1] ?? '', next?.[1] ?? '']
}

/**
 * The text with names, ID and phone numbers masked wherever they stand in it (张某, 138****), all else as written. `places` are area names, which may begin like a person's.
 */
export function maskPersonalData(text: string, places: ReadonlySet<string>): string {
  if (!mayHoldPersonalData(text)) return text
  // Found in the normal form, replaced in the text as it is written: full-width signs stay.
  const signs = Array.from(text, (sign) => ({ sign, plain: withoutInvisible(sign.normalize('NFKC')) }))
  const ranges = rangesIn(signs.map(({ plain }) => plain).join(''), places)
  let offset = 0
  let written = ''
  for (const { sign, plain } of signs) {
    const range = ranges.find(({ start, end }) => offset >= start && offset < end)
    // A sign without a shape takes no place in the normal form.
    const isInside = range !== undefined && (plain !== '' || offset > range.start)
    if (!isInside) written += sign
    else if (offset === range.start) written += range.masked
    offset += plain.length
  }
  return written
}

function rangesIn(plain: string, places: ReadonlySet<string>): Masked[] {
  return personalDataIn(plain, places).flatMap(({ found, masked }) =>
    placesOf(found, plain).map((start) => ({ start, end: start + found.length, masked })),
  )
}

/** A name may stand again later without the word that gave it away. */
function placesOf(found: string, plain: string): number[] {
  const starts: number[] = []
  for (let at = plain.indexOf(found); at >= 0; at = plain.indexOf(found, at + found.length)) starts.push(at)
  return starts
}
