import { hasInvisible, withoutInvisible } from '../../lib/sameText.ts'

/** Words for a person, after which a name may stand. */
export const PERSON =
  '姓名|联系人|联络人|联络员|当事人|信访人|上访人|来访人|来信人|举报人|投诉人|申请人|申诉人|反映人|受害人|嫌疑人|负责人|责任人|经办人|承办人|填报人|审核人|签发人|代理人|代表人|村民|居民|业主|户主|租户|住户|群众|死者|伤者|原告|被告'
/** Words for an office that one person holds. */
export const TITLE =
  '[镇乡县区市局所站院庭队科股村组警会部校厂]长|书记|村支书|主任|主席|委员|律师|法官|检察官|民警|辅警|调解员|网格员|社工|代表|专员'
/** Digits, signs in place of some, a word for a person, or what hides a name: 来访人次 and 村民委员会 are in nearly every report. */
const MAY_NEED_MASKING = new RegExp(
  `[\\d０-９]{6}|\\d{3}[ .*-]\\*{0,3}\\d{4}|\\*{4}|(?:${PERSON})(?!次|数|委|小组|代表|满意|工作)|(?:${TITLE})[\\s:：]*(?![\\s，。、；：,的会（(办信接制])\\p{Script=Han}{2}|某\\s*[(（]|某\\s*[)）]|同志|先生|女士`,
  'u',
)

/** Most texts hold nothing of the kind, and there are tens of thousands of them: a cheap first look. */
export function mayHoldPersonalData(text: string): boolean {
  return MAY_NEED_MASKING.test(text) || (hasInvisible(text) && MAY_NEED_MASKING.test(withoutInvisible(text)))
}
