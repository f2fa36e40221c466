import { decodeText } from '../lib/decodeText.ts'
import { catalogEntry, faultOfIds, parentPath } from './catalog.ts'
import { CATALOG_FORMAT } from '../data/datasets/datasetCatalog.ts'
import { bundleScript } from './bundleScript.ts'
import { readReports, writeResult } from './reportFiles.ts'
import { type CommandInput, type ExitCode, refuse } from './terminal.ts'

/**
 * Documents as one script, data.js, for the build that opens by double-click: there a page may load scripts, but no
 * files. It holds the text of each file under its name, so that the page reads it with the same checks as any file.
 */
export function bundle(input: CommandInput): ExitCode {
  const usable = readReports(input, 1)
  if (!usable) return 2
  const { files, documents } = usable
  const fault = faultOfIds(
    documents.map(({ meta }) => meta.id),
    input,
  )
  if (fault !== null) return refuse(input, fault)
  const paths = files.map(({ path }) => path.replaceAll('\\', '/'))
  const parents = paths.map((path) => parentPath(path, new Set(paths)))
  const isNested = parents.some((parent) => parent !== null)
  // The page finds text, not bytes: UTF-8 without a mark, whatever the file was.
  const encoder = new TextEncoder()
  const texts = files.map(({ bytes }) => decodeText(bytes).text)
  const datasets = documents.map((document, index) => {
    const bytes = encoder.encode(texts[index])
    const file = { url: `${index + 1}.json`, bytes: bytes.length, sha256: input.terminal.sha256(bytes) }
    const above = documents[paths.indexOf(parents[index] ?? '')]
    return catalogEntry(document, file, { isNested, parent: above?.meta.id ?? null })
  })
  const list = { format: CATALOG_FORMAT, default: input.line.id ?? datasets[0]?.id ?? '', datasets }
  const contents = [
    ['catalog.json', JSON.stringify(list)] as const,
    ...texts.map((text, index) => [`${index + 1}.json`, text] as const),
  ]
  const code = writeResult(input, bundleScript(contents), 'data.js')
  return code === 0 && !usable.isWhole ? 1 : code
}
