/** 同类组与标准设置的用语。 */
export const settingsZh = {
  title: '同类组与标准',
}
