import { inEnglish } from '../inEnglish.ts'
import type { noteZh } from './zh.ts'

export const noteEn = inEnglish((level): ReturnType<typeof noteZh> => ({
  title: (indicator) => `About this indicator: ${indicator}`,
  definitions: 'About these indicators',
  close: 'Close',
  compare: `Compare ${level.areas}`,
  definition: 'Definition',
  noDefinition: 'The document defines nothing; the reports decide',
  unit: 'Unit',
  unitWords: (unit, words) => `${unit} (reported as ${words}: counts as the same unit)`,
  otherUnits: 'Other units are not converted; they are listed separately',
  direction: 'Better or worse',
  directions: {
    higher:
      'Higher is better: blue on the better side, orange on the worse; ranks only inside peer groups, and on request',
    lower:
      'Lower is better: blue on the better side, orange on the worse; ranks only inside peer groups, and on request',
    neutral: 'Neither: open channels and more work raise the number too, so there is no colour and no rank',
  },
  background: 'Background figure: neither better nor worse, no colour, no rank',
  quoted: (word) => `“${word}”`,
  measures: 'Measures',
  measure: (name, meaning) => `${name}: ${meaning}`,
  denominator: (towns, years) => `; ${level.count(towns)} ${towns === 1 ? 'has' : 'have'} the divisor, ${years}`,
  noDenominator: '; no figures to divide by, so this measure is not available',
  scopes: 'Scopes in these data',
  scope: (scope, figures) => `${scope} (${figures === 1 ? '1 figure' : `${figures} figures`})`,
  noFigures: 'No figures',
  scopesApart: 'Different scopes are never added, averaged or put on one scale',
  standard: 'Standard',
  noStandard: 'None set',
  standardOf: (bound, origin) => `${bound} (${origin})`,
  standardDefault: `a default that ${level.parents} may change`,
  rules: 'When figures compare',
  kinds: {
    flow: 'Adds up over a period: compared only where the same months are covered; other periods are hatched, listed separately, and never annualised',
    stock: 'A level at a date; months do not add up',
    ratio:
      'A rate: on a base below 10 it is written n/k and listed separately, as is one outside 0–100%; neither enters medians, ranks or changes',
  },
  same: 'Only the same unit, scope and measure compare',
  breaks: 'Across a break in the series there is no change',
  approximate: 'Approximate numbers are compared as ranges; where ranges overlap, no order is claimed',
  silence: 'Mentioned without a number, not mentioned, not reported: none of them counts as 0',
}))
