import { maskEveryText } from '../maskEveryText.ts'
import { setMasker } from '../maskReportSet.ts'

// Tests make boards without loading them first, which is when the page fetches what masks.
setMasker(maskEveryText)
