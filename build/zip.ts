import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import JSZip from 'jszip'
import type { Plugin, ResolvedConfig } from 'vite'
import { FILE_MODE } from './plugins.ts'

/** Folder that unpacking makes, so that nobody ends with loose files on the desktop. */
const FOLDER = '镇鉴'
/** The same for every build: the same files make the same zip, to the byte. */
const DATE = new Date(Date.UTC(2000, 0, 1))

/** The page by double-click as one file to hand on, beside its folder. Runs after the hashes are written. */
export function zipForCarrying(): Plugin {
  let config: ResolvedConfig | null = null
  return {
    name: 'zhenjian:zip',
    apply: (_config, { mode }) => mode === FILE_MODE,
    configResolved: (resolved) => void (config = resolved),
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: async () => {
        if (config) await writeZip(resolve(config.root, config.build.outDir))
      },
    },
  }
}

async function writeZip(folder: string): Promise<void> {
  const zip = new JSZip()
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = entries.filter((entry) => statSync(join(folder, entry)).isFile()).toSorted()
  for (const file of files) {
    const name = `${FOLDER}/${file.split('\\').join('/')}`
    zip.file(name, readFileSync(join(folder, file)), { date: DATE, createFolders: false })
  }
  const bytes = await zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  })
  writeFileSync(join(dirname(folder), 'zhenjian-file.zip'), bytes)
}
