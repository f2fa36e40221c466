import { decodeText } from '../../lib/decodeText.ts'
import { DataLoadError } from './dataLoadError.ts'
import { type DatasetCatalog, readCatalog } from './datasetCatalog.ts'
import { fetchBytes, type FetchOptions } from './fetchBytes.ts'
import { parseJson } from '../document/openDocument.ts'
import { noteRepeatedKeys } from '../document/repeatedKeys.ts'

/** Where the list of data sets lies, relative to the page. */
export const CATALOG_URL = 'data/catalog.json'

/** The list of data sets. Rejects with a DataLoadError; bad entries are left out and reported in the catalogue. */
export async function fetchCatalog(options: FetchOptions = {}): Promise<DatasetCatalog> {
  const bytes = await fetchBytes(CATALOG_URL, options)
  const { text } = decodeText(bytes)
  const parsed = parseJson(text)
  if ('fault' in parsed) throw new DataLoadError({ code: 'notJson', url: CATALOG_URL })
  const isAmbiguous = noteRepeatedKeys(text, parsed.value) !== null
  const catalog = isAmbiguous ? null : readCatalog(parsed.value, CATALOG_URL)
  if (!catalog) throw new DataLoadError({ code: 'format', url: CATALOG_URL })
  return catalog
}
