import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Addresses that stand in shipped files as names, never as places to ask. Anything else is a foreign origin. */
const NAMES = [
  // XML namespaces and relations: what SVG, workbooks (write-excel-file) and presentations (pptxgenjs) are made of.
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xlink|2000\/svg|2000\/xmlns\/|2001\/XMLSchema-instance|XML\/1998\/namespace)$/,
  /^http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com\/office)\/[\w/-]+$/,
  /^http:\/\/purl\.org\/dc\/(?:dcmitype|elements\/1\.1|terms)\/$/,
  // The dialect our own schema is written in.
  /^https:\/\/json-schema\.org\/draft\/2020-12\/schema$/,
  // Where error texts send a developer: React, the bundler, workbox, pptxgenjs (its example of a link, too), jszip.
  /^https:\/\/react\.dev\/errors\/$/,
  /^https:\/\/rolldown\.rs\/in-depth\/bundling-cjs#require-external-modules$/,
  /^https:\/\/bit\.ly\/wb-precache$/,
  /^https:\/\/(?:gitbrent\.github\.io\/PptxGenJS\/docs\/(?:api-tables|masters)\.html|github\.com)$/,
  /^https:\/\/stuk\.github\.io\/jszip\/documentation\/howto\/read_zip\.html$/,
  // core-js says its licence and its source in an object of its own.
  /^https:\/\/github\.com\/zloirock\/core-js(?:\/blob\/v[\d.]+\/LICENSE)?$/,
]
const ADDRESS =
  /\b(?:https?|wss?):\/\/[^\s"'`)<>\\]+|(?<=\b(?:src|href)=["']|\burl\(["']?|\bimport\(["'`])\/\/[^\s"'`)<>\\]+/g
/**
 * Never reached, and stopped by the policy if it were: core-js asks `Function('return this')` where there is neither
 * globalThis nor window nor self, setImmediate makes a function of a text that jszip never gives it.
 */
const LAST_RESORT = /Function\(\s*[`'"]return this[`'"]\s*\)|(?:\bnew )?\bFunction\([`'"]{2}\s*\+\s*\w+\)/g
const EVALUATES = /\beval\s*\(|\bnew\s+Function\b|(?<![\w.$])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/g
const INLINE = [/<script(?![^>]*\bsrc=)[^>]*>/gi, /<style\b[^>]*>/gi, /\sstyle="[^"]*"/gi, /\son\w+="[^"]*"/gi]

/** Every file of a build that is text, with its text. Data are the office's own and are checked by the loader. */
export function shippedTexts(folder: string): { file: string; text: string }[] {
  return shippedFiles(folder)
    .filter((file) => /\.(?:html|js|css|json|svg|webmanifest)$/.test(file) && !/^data(?:\/|\.js$)/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
}

/** Relative to the folder, in order. */
export function shippedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

/** Addresses of elsewhere, as "file: address". */
export function findForeignOrigins(folder: string): string[] {
  return shippedTexts(folder).flatMap(({ file, text }) => {
    const found = text.match(ADDRESS) ?? []
    return found.filter((address) => !NAMES.some((name) => name.test(address))).map((address) => `${file}: ${address}`)
  })
}

/** Code made from text, which the policy would stop anyway. */
export function findEvaluation(folder: string): string[] {
  const scripts = shippedTexts(folder).filter(({ file }) => file.endsWith('.js'))
  return scripts.flatMap(({ file, text }) =>
    [...text.replace(LAST_RESORT, '').matchAll(EVALUATES)].map(
      ({ index }) => `${file}: ${text.replace(LAST_RESORT, '').slice(index - 30, index + 40)}`,
    ),
  )
}

/** Scripts, styles and handlers that stand in the page itself. */
export function findInline(folder: string): string[] {
  const pages = shippedTexts(folder).filter(({ file }) => file.endsWith('.html'))
  return pages.flatMap(({ text }) => INLINE.flatMap((kind) => text.match(kind) ?? []))
}

/** What build-info.json says otherwise than the files: one missing, one too many, one changed. */
export function findWrongHashes(folder: string): string[] {
  // Our own build wrote it; a wrong shape shows as files it lacks.
  const { files } = JSON.parse(readFileSync(join(folder, 'build-info.json'), 'utf8')) as {
    files: Record<string, string>
  }
  const there = shippedFiles(folder).filter((file) => file !== 'build-info.json')
  const changed = there.filter((file) => files[file] !== sha256(readFileSync(join(folder, file))))
  return [...changed, ...Object.keys(files).filter((file) => !there.includes(file))]
}

/** Compressed copies that are not what lies beside them. */
export function findWrongCopies(folder: string): string[] {
  return shippedFiles(folder).filter((file) => {
    const unpack = file.endsWith('.br') ? brotliDecompressSync : file.endsWith('.gz') ? gunzipSync : null
    if (!unpack) return false
    const original = readFileSync(join(folder, file.slice(0, file.lastIndexOf('.'))))
    return !unpack(readFileSync(join(folder, file))).equals(original)
  })
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
