import type { zh } from './zh.ts'

/** Every sentence a person reads. Chinese is the type; each other language must satisfy it. */
export type Messages = typeof zh
