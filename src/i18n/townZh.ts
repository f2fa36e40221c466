/** 镇档案的用语。 */
export const townZh = {
  title: '镇档案',
}
