import { inEnglish } from '../inEnglish.ts'
import { inSentence } from '../inSentence.ts'
import type { findingsZh } from './zh.ts'

export const findingsEn = inEnglish((level): ReturnType<typeof findingsZh> => ({
  masked: 'Masked',
  maskedMeaning: 'Personal data are masked; the source file has the original wording.',
  title: 'Data quality',
  none: 'No findings.',
  severities: { serious: 'Serious', notable: 'Notable', minor: 'Minor' },
  codes: {
    noReport: 'No report',
    rateOutside: 'Rate outside 0–100',
    handledExceedsReceived: 'More closed than received',
    resolvedExceedsHandled: 'More settled than closed',
    partsExceedTotal: 'Parts exceed total',
    rateDisagrees: 'Rate and counts disagree',
    tellingsDisagree: 'Conflicting figures',
    personalData: 'Possible personal data',
    unitDiffers: 'Other unit',
    periodShorterThanTitle: 'Shorter than title says',
    jump: 'Tenfold change',
    copiedFromLastYear: 'Same as last year',
    partOfYear: 'Part of the year',
    periodUnnamed: 'Period inferred',
    denominatorsFarApart: 'Denominator of another year',
    noDiscrimination: 'Too close to rank',
    tinyBase: 'Base below 10',
    smallBase: 'Base below 30',
  },
  meanings: {
    noReport: `No report was received from the ${level.area} for this year. Not counted as 0. Request it, or add it.`,
    rateOutside: 'A rate must be between 0 and 100. Check the number and unit against the report.',
    handledExceedsReceived: `For the same scope and period, more cases reached a later stage than were received. Cases carried over may explain this; ask the ${level.area}.`,
    resolvedExceedsHandled: `For the same scope and period, more cases were settled than closed. Ask the ${level.area} what each figure counts.`,
    partsExceedTotal: 'The parts add up to more than their total. They may overlap; check scopes and periods.',
    rateDisagrees:
      'The stated rate differs from what the counts in the same report give, even allowing for rounding. Both are shown as reported; ask which is right.',
    tellingsDisagree:
      'The same figure is reported in more than one way, and not all can be right. The highest revision is used, then the report published first.',
    personalData:
      'A text seems to contain a name, an ID number or a phone number. Remove it from the source file and load the file again.',
    unitDiffers: 'The unit is not the indicator’s unit. The number is shown but not compared.',
    periodShorterThanTitle:
      'The title states a longer period than the data cover. The data keep their actual period and are not compared with full years.',
    jump: 'Ten times the previous report’s number or more, or a tenth or less. The scope or unit may have changed, or it may be a typing error; check it.',
    copiedFromLastYear:
      'Exactly the same number as the year before. It may be coincidence, or last year’s report was reused; check it.',
    partOfYear:
      'Only some months of this year were reported; they are shown separately from full years and not compared. Add the full-year report if there is one.',
    periodUnnamed: `The report states no period; the year was inferred from its contents. Confirm with the ${level.area}.`,
    denominatorsFarApart:
      'Number and denominator are two or more years apart, so the result is only indicative. Add a denominator of a closer year.',
    noDiscrimination: `All ${level.areas} with a number are at 99.5% or more: too close to distinguish, so not ranked.`,
    tinyBase: 'With a base below 10, a single case changes the rate greatly; read it as k out of n.',
    smallBase: 'With a base below 30, a rate easily varies by chance; compare with caution.',
  },
  sentences: {
    noReport: ({ place }) => `${place}: **no report** received.`,
    rateOutside: ({ place, name, value }) => `${place}: ${name} **${value}**, outside 0–100%.`,
    handledExceedsReceived: ({ place, name, value, otherName, other }) =>
      `${place}: ${name} **${value}**, more than ${otherName} **${other}**.`,
    resolvedExceedsHandled: ({ place, name, value, otherName, other }) =>
      `${place}: ${name} **${value}**, more than ${otherName} **${other}**.`,
    partExceedsTotal: ({ place, name, value, whole }) =>
      `${place}: ${name} **${value}**, more than the report’s total of **${whole}**.`,
    scopesExceedTotal: ({ place, name, counts, computed, whole }) =>
      `${place}: the scopes of ${name} (${counts}) add up to **${computed}**, more than the report’s total of **${whole}**; they may overlap.`,
    monthsExceedYear: ({ town, name, counts, computed, otherYear, whole }) =>
      `${town}: ${name}, ${counts}, **${computed}** in all, more than **${whole}** for ${otherYear}.`,
    casesExceedBase: ({ place, name, count, of }) =>
      `${place}: the numerator of ${name}, **${count}**, is larger than its denominator, **${of}**.`,
    batchesExceedVisitors: ({ place, name, value, otherName, other }) =>
      `${place}: ${name} **${value}**, more than ${otherName} **${other}**, although each batch has at least one visitor.`,
    rateDisagreesBase: ({ place, name, value, computed, counts, unit }) =>
      `${place}: ${name} stated as **${value}**, but its ${unit} give **${computed}** (${counts}).`,
    rateDisagreesCounts: ({ place, name, value, computed, otherName, other, wholeName, whole }) =>
      `${place}: ${name} stated as **${value}**, but ${otherName} (${other}) and ${wholeName} (${whole}) give **${computed}**.`,
    twoReports: ({ place, name, value, report, other, otherReport }) =>
      `${place}: ${name} reported in two ways, **${value}** in ${report} and **${other}** in ${otherReport}.`,
    sameReport: ({ place, name, value, report, other }) =>
      `${place}: ${name} reported as both **${value}** and **${other}** in ${report}.`,
    restated: ({ place, name, value, report, other, otherReport }) =>
      `${place}: ${name} **${value}** in ${report}, restated as **${other}** in ${otherReport}.`,
    personalData: ({ place, name, field, what, value }) =>
      `${place}: the ${field} of ${name} seems to contain **${what}** (${value}); remove it from the source file.`,
    personalDataSource: ({ place, field, what, value }) =>
      `${place}: the ${field} of the report seems to contain **${what}** (${value}); remove it from the source file.`,
    personalDataDocument: ({ field, what, value }) =>
      `The ${field} seem to contain **${what}** (${value}); remove it from the source file.`,
    unitDiffers: ({ place, name, value, unit }) =>
      `${place}: ${name} reported as **${value}**, but the indicator is in ${unit}; not compared with other ${level.areas}.`,
    periodShorterThanTitle: ({ town, report, otherYear, year }) =>
      `${town}: the title of ${report} says ${otherYear}; the data cover only **${year}**.`,
    jumpUp: ({ place, name, value, otherYear, other, count }) =>
      `${place}: ${name} **${value}**, at least **${count} times** the ${other} of ${otherYear}.`,
    jumpDown: ({ place, name, value, otherYear, other }) =>
      `${place}: ${name} **${value}**, **a tenth or less** of the ${other} of ${otherYear}.`,
    copiedFigure: ({ place, name, value, otherYear }) => `${place}: ${name} **${value}**, the same as in ${otherYear}.`,
    copiedReport: ({ place, count, of }) =>
      `${place}: of ${of} numbers that can be checked against the year before, **${count}** are exactly the same.`,
    partOfYear: ({ town, year }) => `${town} reported only **${year}**, which is not compared with a full year.`,
    periodUnnamed: ({ town, report, year, count }) =>
      `${town}: ${report} states no period; inferred as **${year}**. Figures affected: ${count}.`,
    denominatorsFarApart: ({ place, name, unit, other, otherYear, count }) =>
      `${place}: ${name} ${unit}, uses a denominator (${other}) from ${otherYear}, **${count} years** away.`,
    noDiscrimination: ({ year, name, count }) =>
      `${year}: ${name} is 99.5% or more in **all ${count} ${level.areas}** with a number: too close to distinguish.`,
    tinyBase: ({ place, name, value, of }) =>
      `${place}: ${name} ${value}, on a base of **${of}**, below 10; do not compare it as a percentage.`,
    smallBase: ({ place, name, value, of }) =>
      `${place}: ${name} ${value}, on a base of **${of}**, below 30: a small base.`,
  },
  personal: { idNumber: 'an ID number', phone: 'a phone number', name: 'a person’s name' },
  fields: {
    raw: 'original wording',
    note: 'note',
    section: 'section',
    scope: 'scope',
    flags: 'flags',
    title: 'title',
    publisher: 'publisher',
    document: 'notes of the document',
  },
  place: (town, year) => (town === '' ? year : `${town}, ${year}`),
  yearOf: (year) => `${year}`,
  byCases: 'counts',
  byBase: 'base figures',
  inSentence,
  named: (name, text) => `${name} ${text}`,
  count: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  badge: (count, gravest) => `Data quality: ${gravest}, ${count === 1 ? '1 finding' : `${count} findings`}`,
  more: (count) => `${count} more`,
  ofIndicator: (indicator, kind) => `${indicator}: ${kind}`,
  group: (kind, areas, findings) => {
    if (areas === 0) return `${kind}: **${findings}**`
    return `${kind}: **${level.count(areas)}**${findings === areas ? '' : `, ${findings} in all`}`
  },
  about: 'Findings about this figure',
}))
