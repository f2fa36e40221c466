/** What every fictional county that answers as the demo county says of itself. */
export const demoMeta = {
  id: 'demo-county',
  title: '示例县（虚构）',
  issued: '2026-03-20',
  revision: 1,
  classification: 'demo',
  synthetic: true,
  comparable: true,
  notes: [],
} as const
