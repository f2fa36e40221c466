// oxlint-disable-next-line import/no-nodejs-modules -- a script for the terminal, no part of the app
import { mkdirSync, writeFileSync } from 'node:fs'
import { buildJsonSchema } from './jsonSchema.ts'

/** Run with tsx after a change of the schema; a test fails when the published file is older than the definition. */
const target = new URL('../../../public/schema/town-report.schema.json', import.meta.url)
mkdirSync(new URL('.', target), { recursive: true })
writeFileSync(target, `${JSON.stringify(buildJsonSchema(), null, 2)}\n`)
