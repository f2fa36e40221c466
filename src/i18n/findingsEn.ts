import { inEnglish } from './inEnglish.ts'
import type { findingsZh } from './findingsZh.ts'

export const findingsEn = inEnglish((level): ReturnType<typeof findingsZh> => ({
  masked: 'Masked',
  maskedMeaning: 'Personal data are masked; the source has the words as written.',
  title: 'Data quality',
  none: 'Nothing found.',
  severities: { serious: 'Serious', notable: 'Notable', minor: 'Minor' },
  codes: {
    noReport: 'No report',
    rateOutside: 'Rate outside 0–100',
    handledExceedsReceived: 'More closed than received',
    resolvedExceedsHandled: 'More settled than closed',
    partsExceedTotal: 'Parts exceed total',
    rateDisagrees: 'Rate and counts disagree',
    tellingsDisagree: 'Told differently',
    personalData: 'Possible personal data',
    unitDiffers: 'Other unit',
    periodShorterThanTitle: 'Shorter than its title',
    jump: 'Tenfold change',
    copiedFromLastYear: 'Same as last year',
    partOfYear: 'Part of the year',
    periodUnnamed: 'Period inferred',
    denominatorsFarApart: 'Distant denominator',
    noDiscrimination: 'No discrimination',
    tinyBase: 'Base below 10',
    smallBase: 'Base below 30',
  },
  meanings: {
    noReport: `No report of this year was received from the ${level.area}. It does not count as 0. Ask for it, or add it.`,
    rateOutside: 'A rate lies between 0 and 100. Check number and unit against the report.',
    handledExceedsReceived: `In one scope and period, a later stage has more cases than were received. Cases carried over may explain it; ask the ${level.area}.`,
    resolvedExceedsHandled: `In one scope and period, more cases were settled than closed. Ask the ${level.area} what each of them counts.`,
    partsExceedTotal: 'Parts are larger than their total. They may overlap; check scopes and periods.',
    rateDisagrees:
      'The stated rate is not what the counts of the same report give, rounding considered. Both are shown as written; ask which holds.',
    tellingsDisagree:
      'One figure is told in more than one way, and not all can hold. The highest revision is drawn, then the report published first.',
    personalData:
      'A text seems to hold a name, an ID number or a phone number. Remove it from the source file and load that again.',
    unitDiffers: 'The unit is not that of the indicator. The number is shown, but takes no part in comparisons.',
    periodShorterThanTitle:
      'The title names a longer time than the data cover. The data keep their real period and are not compared with whole years.',
    jump: 'Ten times the number of the report before, or a tenth of it. Scope or unit may have changed, or it is a slip; check it.',
    copiedFromLastYear:
      'Exactly the number of the year before. It may be chance, or last year’s report was reused; check it.',
    partOfYear:
      'Only some months of this year were told; they stand apart from whole years. Add the report of the whole year if there is one.',
    periodUnnamed: `The report names no period; its year was inferred from its contents. Ask the ${level.area}.`,
    denominatorsFarApart:
      'Number and denominator are two years apart or more, so the quotient is only a hint. Add a nearer denominator.',
    noDiscrimination: `All ${level.areas} with a number are at 99.5% or more; nothing can be told apart, and nothing is ranked.`,
    tinyBase: 'With a base below 10 a single case moves the rate far; read it as cases out of cases.',
    smallBase: 'With a base below 30 a rate moves by chance; compare with care.',
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
      `${place}: ${name} told in two ways, **${value}** in ${report} and **${other}** in ${otherReport}.`,
    sameReport: ({ place, name, value, report, other }) =>
      `${place}: ${name} told as both **${value}** and **${other}** in ${report}.`,
    restated: ({ place, name, value, report, other, otherReport }) =>
      `${place}: ${name} **${value}** in ${report}, restated as **${other}** in ${otherReport}.`,
    personalData: ({ place, name, field, what, value }) =>
      `${place}: the ${field} of ${name} seems to hold **${what}** (${value}); remove it from the source file.`,
    personalDataSource: ({ place, field, what, value }) =>
      `${place}: the ${field} of the report seems to hold **${what}** (${value}); remove it from the source file.`,
    personalDataDocument: ({ field, what, value }) =>
      `The ${field} seem to hold **${what}** (${value}); remove it from the source file.`,
    unitDiffers: ({ place, name, value, unit }) =>
      `${place}: ${name} given as **${value}**, while the indicator is in ${unit}; not compared with other ${level.areas}.`,
    periodShorterThanTitle: ({ town, report, otherYear, year }) =>
      `${town}: the title of ${report} names ${otherYear}; the data cover only **${year}**.`,
    jumpUp: ({ place, name, value, otherYear, other, count }) =>
      `${place}: ${name} **${value}**, at least **${count} times** the ${other} of ${otherYear}.`,
    jumpDown: ({ place, name, value, otherYear, other }) =>
      `${place}: ${name} **${value}**, **a tenth or less** of the ${other} of ${otherYear}.`,
    copiedFigure: ({ place, name, value, otherYear }) => `${place}: ${name} **${value}**, the same as in ${otherYear}.`,
    copiedReport: ({ place, count, of }) =>
      `${place}: of ${of} numbers that can be set against the year before, **${count}** are exactly the same.`,
    partOfYear: ({ town, year }) => `${town} told only **${year}**, which is not compared with a whole year.`,
    periodUnnamed: ({ town, report, year, count }) =>
      `${town}: ${report} names no period; **${year}** is inferred. Figures concerned: ${count}.`,
    denominatorsFarApart: ({ place, name, unit, other, otherYear, count }) =>
      `${place}: ${name} ${unit}, on a denominator (${other}) of ${otherYear}, **${count} years** away.`,
    noDiscrimination: ({ year, name, count }) =>
      `${year}: ${name} 99.5% or more in **all ${count} ${level.areas}** with a number; nothing can be told apart.`,
    tinyBase: ({ place, name, value, of }) =>
      `${place}: ${name} ${value}, on a base of **${of}**, below 10; not to be compared as a percentage.`,
    smallBase: ({ place, name, value, of }) =>
      `${place}: ${name} ${value}, on a base of **${of}**, below 30: a small base.`,
  },
  personal: { idNumber: 'an ID number', phone: 'a phone number', name: 'a person’s name' },
  fields: {
    raw: 'quoted phrase',
    note: 'note',
    section: 'section',
    scope: 'scope',
    flags: 'flags',
    title: 'title',
    publisher: 'publisher',
    document: 'document’s notes',
  },
  place: (town, year) => (town === '' ? year : `${town}, ${year}`),
  yearOf: (year) => `${year}`,
  byCases: 'counts',
  byBase: 'base figures',
  inSentence: (name) => (/^[A-Z][a-z]/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name),
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
