import * as z from 'zod/mini'
import { GROUP_NAME_LIMIT, NO_SETTINGS, type Settings, SOURCE_LIMIT } from '../../domain/board/settings.ts'
import { cleanWatermark } from '../../lib/cleanLabel.ts'
import { sameText } from '../../lib/sameText.ts'
import { readStored, writeStored } from '../../lib/storage.ts'
import { idSchema, standardSchema } from '../document/townReportSchema.ts'

/** Longer texts are not ours: a county has hundreds of towns, not tens of thousands. */
const LONGEST_TEXT = 500_000
const VERSION = 1

const groupSchema = z.string().check(z.overwrite(sameText), z.minLength(1), z.maxLength(GROUP_NAME_LIMIT))

const keptStandardSchema = z.object({
  ...standardSchema.shape,
  value: z.number().check(z.gte(0)),
  source: z.string().check(z.minLength(1), z.maxLength(SOURCE_LIMIT)),
})

const settingsSchema = z.object({
  version: z.literal(VERSION),
  groups: z.array(z.tuple([idSchema, groupSchema])),
  standards: z.array(z.tuple([idSchema, z.nullable(keptStandardSchema)])),
  watermark: z.optional(z.nullable(z.string())),
})

/** What was kept for a data set; no settings when nothing was, or when what is there cannot be read. */
export function readSettings(dataset: string): Settings {
  const text = readStored(settingsKey(dataset))
  return (text === null ? null : parseSettings(text)) ?? NO_SETTINGS
}

/** Keeps them on this machine; says whether that was possible. */
export function writeSettings(dataset: string, settings: Settings): boolean {
  return writeStored(settingsKey(dataset), formatSettings(settings))
}

/** Null for anything but what formatSettings writes: anybody may have put it there. */
export function parseSettings(text: string): Settings | null {
  if (text.length > LONGEST_TEXT) return null
  const parsed = z.safeParse(settingsSchema, valueOf(text))
  if (!parsed.success) return null
  const { groups, standards, watermark } = parsed.data
  return { groups: new Map(groups), standards: new Map(standards), watermark: cleanWatermark(watermark ?? '') }
}

export function formatSettings({ groups, standards, watermark }: Settings): string {
  return JSON.stringify({ version: VERSION, groups: [...groups], standards: [...standards], watermark })
}

/** Where they are kept; another tab's change of them arrives under this name. */
export function settingsKey(dataset: string): string {
  return `zhenjian.settings.${dataset}`
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
