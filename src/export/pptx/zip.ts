/** What is used of JSZip, with which pptxgenjs packs. */
export interface Zip {
  files: Record<string, { dir: boolean }>
  file: {
    (path: string): { async: (type: 'string') => Promise<string> } | null
    (path: string, content: string | Uint8Array): unknown
  }
  generateAsync: (options: { type: 'blob'; compression: 'DEFLATE'; mimeType: string }) => Promise<Blob>
}
