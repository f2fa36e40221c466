/**
 * Lets benchmarks and journeys know when the page is usable: `data-ready` on the root is `true` once what was selected
 * has been painted, and `zj:first-chart` marks the first chart.
 */
let generation = 0
let hasMarkedChart = false
/** Pictures on their way to where they will stand. */
let moving = 0

/** What is shown no longer matches what is selected. */
export function markChanging(): void {
  generation += 1
  document.documentElement.dataset['ready'] = 'false'
}

/** What is selected has been drawn and stands still. */
export function markPainted(what: 'chart' | 'page'): void {
  markDrawn(what)()
}

/**
 * What is selected has been drawn; what comes back is to be called once it stands still or is gone. The frame after next
 * has certainly been painted.
 */
export function markDrawn(what: 'chart' | 'page'): () => void {
  const drawn = generation
  let isMoving = true
  moving += 1
  return () => {
    if (isMoving) moving -= 1
    isMoving = false
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (drawn !== generation || moving > 0) return
        if (what === 'chart') markFirstChart()
        document.documentElement.dataset['ready'] = 'true'
      })
    })
  }
}

function markFirstChart(): void {
  if (hasMarkedChart) return
  hasMarkedChart = true
  performance.mark('zj:first-chart')
}
