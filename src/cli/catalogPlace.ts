/** In a folder of an area, what rolls the others up: their parent (上级). */
const PARENT_NAME = 'rollup.json'

const LIST_NAME = 'catalog.json'

/** Whether a file of the folder may be a data set: `xx.rollup.json` is a step on the way to the area above. */
export function isDatasetFile(path: string): boolean {
  return path.endsWith('.json') && !path.endsWith('.rollup.json') && nameOf(path) !== LIST_NAME
}

/**
 * The roll-up a file is listed under: that of its own folder, else of the nearest folder above; for a roll-up itself
 * that of a folder above. Null when there is none. A folder is an area: 某省/某市/某县.json.
 */
export function parentPath(path: string, files: ReadonlySet<string>): string | null {
  let folder = folderOf(path)
  if (nameOf(path) === PARENT_NAME) {
    if (folder === '') return null
    folder = folderOf(folder)
  }
  for (;;) {
    const candidate = folder === '' ? PARENT_NAME : `${folder}/${PARENT_NAME}`
    if (files.has(candidate)) return candidate
    if (folder === '') return null
    folder = folderOf(folder)
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
