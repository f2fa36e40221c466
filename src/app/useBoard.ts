import type { LoadedDataset } from '../data/fetchDataset.ts'

/** The data set as this person sees it: their own files merged in, their settings laid over it. */
export function useBoard(dataset: LoadedDataset): LoadedDataset {
  return dataset
}
