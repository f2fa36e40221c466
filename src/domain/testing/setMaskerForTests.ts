import { maskEveryText } from '../personalData/maskEveryText.ts'
import { setMasker } from '../personalData/maskReportSet.ts'

// Tests make boards without loading them first, which is when the page fetches what masks.
setMasker(maskEveryText)
