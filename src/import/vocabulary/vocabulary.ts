import { contextAdvisors } from './contextAdvisors.ts'
import { contextPopulation } from './contextPopulation.ts'
import { contextVillages } from './contextVillages.ts'
import { disputesReceived } from './disputesReceived.ts'
import { disputesResolved } from './disputesResolved.ts'
import { disputesResolvedRate } from './disputesResolvedRate.ts'
import { disputesScreened } from './disputesScreened.ts'
import { hotlineHandled } from './hotlineHandled.ts'
import { hotlineHandledRate } from './hotlineHandledRate.ts'
import { hotlineReceived } from './hotlineReceived.ts'
import { legalAdvisorConsultations } from './legalAdvisorConsultations.ts'
import { legalAdvisorDocumentsReviewed } from './legalAdvisorDocumentsReviewed.ts'
import { legalAdvisorVisits } from './legalAdvisorVisits.ts'
import { petitionsHandled } from './petitionsHandled.ts'
import { petitionsHandledRate } from './petitionsHandledRate.ts'
import { petitionsReceived } from './petitionsReceived.ts'
import { petitionsResolved } from './petitionsResolved.ts'
import { petitionsResolvedRate } from './petitionsResolvedRate.ts'
import { petitionsVisitBatches } from './petitionsVisitBatches.ts'
import { petitionsVisitors } from './petitionsVisitors.ts'
import { propagandaAudience } from './propagandaAudience.ts'
import { propagandaEvents } from './propagandaEvents.ts'
import { propagandaLectures } from './propagandaLectures.ts'
import { propagandaMaterials } from './propagandaMaterials.ts'
import { satisfactionRate } from './satisfactionRate.ts'
import type { IndicatorWords } from './words.ts'

/** The words for every indicator of the catalogue. An office's own are laid beside these. */
export const VOCABULARY: readonly IndicatorWords[] = [
  petitionsReceived,
  petitionsHandled,
  petitionsResolved,
  petitionsHandledRate,
  petitionsResolvedRate,
  petitionsVisitBatches,
  petitionsVisitors,
  hotlineReceived,
  hotlineHandled,
  hotlineHandledRate,
  disputesScreened,
  disputesReceived,
  disputesResolved,
  disputesResolvedRate,
  legalAdvisorVisits,
  legalAdvisorConsultations,
  legalAdvisorDocumentsReviewed,
  propagandaEvents,
  propagandaLectures,
  propagandaMaterials,
  propagandaAudience,
  satisfactionRate,
  contextVillages,
  contextPopulation,
  contextAdvisors,
]
