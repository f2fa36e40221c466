/** Each view with what opens evidence in it. */
export const EVIDENCE_PLACES = [
  ['#/overview?year=2024', 'table tbody button'],
  ['#/compare/legalAdvisor.visits?year=2022', '[role=toolbar] button'],
  ['#/compare/legalAdvisor.visits?year=2022&table=1', 'table tbody button'],
  ['#/compare/petitions.handled?year=2022&vs=2021', '[role=toolbar] button'],
  ['#/compare/petitions.handled?year=2022&vs=2021&table=1', 'table tbody button'],
  ['#/trend/petitions.handled', '[role=toolbar] button'],
  ['#/trend/petitions.handled?table=1', 'table tbody button'],
  ['#/trend/petitions.handled?multiples=1', '[role=toolbar] button'],
  ['#/town', 'table tbody button'],
  ['#/relate', '[role=toolbar] button'],
  ['#/relate?table=1', 'table tbody button'],
  ['#/data?year=2022', 'table tbody [data-row] button'],
  ['#/data?panel=matrix&year=2022', 'table [data-cell]'],
] as const

/** Whether each number of the overview that has findings bears its mark, which comes on demand; runs in the page. */
export function areFindingsMarked(): boolean {
  const withFindings = [...document.querySelectorAll('main table td button[aria-label$="条发现"]')]
  return withFindings.length > 0 && withFindings.every((one) => one.querySelector('[role=img][title]') !== null)
}

/** Each view whose heads could be cut. */
export const HEADED_VIEWS = [
  '#/overview',
  '#/compare/legalAdvisor.visits?year=2022&table=1&ranks=1',
  '#/compare/petitions.handled?year=2022&vs=2021&table=1',
  '#/trend/petitions.handled?table=1',
  '#/town',
  '#/relate?table=1',
  '#/data',
  '#/data?panel=matrix&year=2022',
] as const

/** Where everything outside the side column stands; runs in the page. */
export function placesOf(): string[] {
  const all = document.querySelectorAll('header, header *, main, main *, footer, footer *')
  const outside = [...all].filter((one) => !one.parentElement?.closest('[data-side]'))
  return [
    `${scrollX} ${scrollY} ${document.documentElement.scrollHeight}`,
    ...outside.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return [one.tagName, ...[x, y, width, height].map(Math.round)].join(' ')
    }),
  ]
}

/** Words of heads that are cut, lie outside or upon each other; runs in the page. */
export function cutHeads(): string[] {
  const isShown = (one: Element): boolean => one.getClientRects().length > 0 && !one.closest('.visually-hidden')
  const isCut = (one: Element): boolean =>
    one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'
  const banner = [...document.querySelectorAll('header, header *')].filter(
    (one) => isShown(one) && !one.closest('main'),
  )
  const outside = banner.filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  const heads = [...document.querySelectorAll('main h1, main h1 *, main h2, main th, main th *')].filter(isShown)
  const wide = document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : []
  return [...outside, ...[...banner, ...heads].filter(isCut), ...wide].map((one) => `${one.tagName} ${one.textContent}`)
}
