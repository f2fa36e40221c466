import { maskEveryText } from '../maskEveryText.ts'
import { giveMasker } from '../maskReportSet.ts'

// Tests make boards without loading them first, which is when the page fetches what masks.
giveMasker(maskEveryText)
