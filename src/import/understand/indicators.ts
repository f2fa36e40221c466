import { CATALOGUE } from '../../domain/board/catalogue.ts'

/** The catalogue's indicators by id. */
export const INDICATORS = new Map(CATALOGUE.map((indicator) => [indicator.id, indicator]))
