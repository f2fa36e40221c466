import type { LoadedDataset } from '../data/fetchDataset.ts'
import { useOwnFiles } from './useOwnFiles.ts'

/** The data set as this person sees it: their own files merged in. Settings are laid over it after that. */
export function useBoard(dataset: LoadedDataset): LoadedDataset {
  return useOwnFiles(dataset)
}
