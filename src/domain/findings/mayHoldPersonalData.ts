/** Words for a person, after which a name may stand. */
export const PERSON =
  '姓名|联系人|当事人|信访人|上访人|来访人|来信人|举报人|投诉人|申请人|申诉人|反映人|受害人|嫌疑人|负责人|村民|居民'
/** Long digits, or a word after which a name may stand; 来访人次 and 村民委员会 are in nearly every report. */
const WORTH_A_LOOK = new RegExp(`[\\d０-９]{6}|\\d{3}[ -]\\d{4}|(?:${PERSON})(?!次|数|委|小组|代表)`, 'u')

/** Most texts hold nothing of the kind, and there are tens of thousands of them: a cheap first look. */
export function mayHoldPersonalData(text: string): boolean {
  return WORTH_A_LOOK.test(text)
}
