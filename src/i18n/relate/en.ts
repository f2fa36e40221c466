import { inEnglish } from '../inEnglish.ts'
import { inSentence } from '../inSentence.ts'
import type { relateZh } from './zh.ts'

export const relateEn = inEnglish((level): ReturnType<typeof relateZh> => ({
  paths: 'Paths over the years',
  axis: (name, unit) => `${name} (${unit})`,
  across: 'Horizontal',
  up: 'Vertical',
  subtitle: {
    onAxis: (axis, name, unit) => `${axis}: ${name} (${unit})`,
    compared: (compared, total) => `${compared} of ${total} ${level.areas} comparable on both`,
    comparedTownYears: (compared, total) => `${compared} of ${total} ${level.area}-years comparable on both`,
    sideBySide: (reported, total) => `${reported} of ${total} ${level.areas} have both numbers, side by side only`,
    sideBySideTownYears: (reported, total) =>
      `${reported} of ${total} ${level.area}-years have both numbers, side by side only`,
    span: (span) => `Both cover: ${span}`,
    together: 'Shows what occurs together; says nothing about cause',
  },
  both: (x, y) => `${x}; ${y}`,
  reported: (name, value) => `${name} ${value}`,
  below: 'Not compared',
  offAxis: (axis, reason) => `${axis}: ${reason}`,
  noYear: 'No year with both numbers comparable',
  more: (count) => `${count} more: see the table`,
  slopeLine: 'Median slope (Theil–Sen)',
  chartLabel: (title) =>
    `${title}. Arrow keys: Left and Right go from ${level.area} to ${level.area} in order of the horizontal value, Up and Down to other rows; Enter opens the evidence.`,
  pathsLabel: (title) =>
    `${title}. Arrow keys: Left and Right go from year to year of one ${level.area}, Up and Down to other ${level.areas}; Enter opens the evidence.`,
  oneIndicator: 'This data set has only one indicator, so there is nothing to relate it to. Use Compare.',
  noneCompared: `No ${level.area} has both numbers comparable, so there is no chart. Numbers and reasons are listed below.`,
  noneReported: `${level.Areas} of different ${level.parents}: side by side, not compared; none has both numbers for the same period. Numbers and reasons are listed below.`,
  unrelated: `${level.Areas} of different ${level.parents}: side by side, not compared`,
  fewForLine: (towns) => `Fewer than 8 comparable ${level.areas} (${towns}): no slope line`,
  unsettled: 'Approximate numbers leave the direction of the slope unclear: no slope line',
  legend: {
    dashed: 'Dashed: median',
    cross: 'Cross: one number approximate; the fading end is implied or not stated',
    box: 'Box: both numbers approximate; fading ends are implied or not stated',
    rug: 'Hollow diamond on the edge: comparable on this axis only',
    zero: 'Short stroke on a point: reported as 0',
    slope: `Thin line: median slope (Theil–Sen), the median of all slopes between two ${level.areas}`,
    slopeLow: `Thin line: median slope (Theil–Sen), the median of all slopes between two ${level.areas}, approximate numbers at their lower ends`,
    path: 'Thin lines join years; hollow: first year, solid: last year',
    pickOne: `With many ${level.areas}, point at one, or choose some in the heading, to highlight its path`,
    gap: 'Gap: missing year, other period or break in series',
    names: `With many ${level.areas} only outliers and chosen ones are labelled; point at the others`,
  },
  verdict: {
    compared: 'comparable on both',
    comparedTownYears: `${level.area}-years comparable on both`,
    sideBySide: 'with both numbers for the same period, side by side only',
    sideBySideTownYears: `${level.area}-years with both numbers for the same period, side by side only`,
    notComparable: 'with both numbers, but of another scope, period or unit, or without a denominator',
    notComparableTownYears: `${level.area}-years with both numbers, but of another scope, period or unit, or without a denominator`,
    silent: 'lacking at least one number, not counted as 0',
    silentTownYears: `${level.area}-years lacking at least one number, not counted as 0`,
    excluded: (axis, name) => `${axis} · ${name}: not comparable`,
    cautions: (axis, name) => `${axis} · ${name}: caution`,
  },
  evidenceOf: (axis, name) => `${axis} · ${name}`,
  table: {
    periods: (x, y) => `Horizontal: ${x}; vertical: ${y}`,
  },
  takeaways: {
    who: (towns, reported, of) => `**${towns}** (${reported} of ${of} comparable ${level.areas})`,
    movers: (towns, reported, of) =>
      `**${towns}** (${reported} of ${of} ${level.areas}, first to last comparable year)`,
    unclear: (count) => `; unclear for ${count} more with approximate numbers`,
    bothAbove: (x, y, who) => `Above the median in both ${inSentence(x)} and ${inSentence(y)}: ${who}`,
    bothBelow: (x, y, who) => `Below the median in both ${inSentence(x)} and ${inSentence(y)}: ${who}`,
    aboveBelow: (x, y, who) => `Above the median in ${inSentence(x)}, below it in ${inSentence(y)}: ${who}`,
    belowAbove: (x, y, who) => `Below the median in ${inSentence(x)}, above it in ${inSentence(y)}: ${who}`,
    upUp: (x, y, who) => `Up in both ${inSentence(x)} and ${inSentence(y)}: ${who}`,
    downDown: (x, y, who) => `Down in both ${inSentence(x)} and ${inSentence(y)}: ${who}`,
    upDown: (x, y, who) => `Up in ${inSentence(x)}, down in ${inSentence(y)}: ${who}`,
    downUp: (x, y, who) => `Down in ${inSentence(x)}, up in ${inSentence(y)}: ${who}`,
    withMore: (x, step) => `${level.Areas} that are ${step} higher in ${inSentence(x)}`,
    higher: (withMore, y, amount) => `${withMore} are also **${amount}** higher in ${inSentence(y)}`,
    lower: (withMore, y, amount) => `${withMore} are **${amount}** lower in ${inSentence(y)}`,
    level: (withMore, y) => `${withMore} differ by **0** in ${inSentence(y)}`,
    slopeOf: (towns) =>
      ` (Theil–Sen median slope, ${towns} ${level.areas}; they occur together, which says nothing about cause)`,
    pairs: (total, same, opposite) =>
      `; of ${total} pairs of ${level.areas}, ${same} differ in the same direction and ${opposite} in opposite directions`,
    openPairs: (count) => `, ${count} are equal or unclear`,
    figureOf: (town, name) => `${name} of ${town}`,
    vague: (figure, words, value) => `${figure}: reported only as “${words}”, read as **${value}**`,
    indistinct: (count) => `; on this axis it cannot be ranked against ${level.count(count)}`,
    noDiscrimination: (name, count) =>
      `${name}: all ${count} comparable ${level.areas} are at **99.5%** or more, too close to relate to the other indicator`,
  },
}))
