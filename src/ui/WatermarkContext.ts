import { createContext } from 'react'

/** The text over everything (水印) of the data set that is shown; null when there is none. */
export const WatermarkContext = createContext<string | null>(null)
