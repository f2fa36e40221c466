/** A document that corrects one figure of the demo county: 石桥镇, petitions handled in 2025, from 229 to 99. */
export function demoCorrection(): string {
  const period = { start: '2025-01-01', end: '2025-12-31' }
  const figure = { area: '990101101', indicator: 'petitions.handled', period, unit: '件', source: 's1' }
  return JSON.stringify({
    format: 'town-report/1',
    meta: { id: 'own', title: '更正', synthetic: true },
    areas: [{ code: '990101101', name: '石桥镇', level: 'town' }],
    sources: [{ id: 's1', area: '990101101', title: '更正', period }],
    observations: [{ ...figure, value: 99, revision: 2 }],
  })
}
