/** What a number must be about before it counts as one of an indicator: the words reports use for it. */
export interface Way {
  /** What is counted; one of these stands near the number, or before it in the sentence. Empty where `said` is enough. */
  about: readonly string[]
  /** What was done with it; one of these stands beside the number. */
  said: readonly string[]
  /** What is counted must stand beside the number; it is not carried on from before. */
  besideOnly?: true
  /** What of the whole was counted (口径), where these words mean a part of it. */
  scope?: string
  /** Why a person should look at what these words found. */
  doubt?: 'campaign' | 'looseWords'
}

/** How reports speak of one indicator (用语表). Only data: an office adds words without touching code. */
export interface IndicatorWords {
  indicator: string
  /** Measure words that mean the indicator's own unit. */
  units: readonly string[]
  /** Measure words that reports also use; the unit then differs from the indicator's. */
  otherUnits: readonly string[]
  ways: readonly Way[]
  /** Words for what is counted that mean nothing by themselves: 案件, 诉求. They count beside the number only. */
  looseAbout: readonly string[]
  /** Where one of these stands with it, it is something else. */
  unless: readonly string[]
  /** Words that speak of it without a number (提及，无数字). */
  mentions: readonly string[]
}

/** What else reports count (其他事项): no indicator's figures. */
export type OtherThing = 'meeting' | 'study' | 'enforcement' | 'litigation' | 'service' | 'rule' | 'people' | 'place'
