import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { releaseDatasets } from './useDatasetRelease.ts'

test('of the data sets that were opened those are kept that were asked for; the list of them stays', () => {
  const client = new QueryClient()
  client.setQueryData(['catalog'], 'list')
  for (const id of ['province', 'city', 'county1', 'county2', 'county3'])
    client.setQueryData(['dataset', id, `${id}.json`, 'hash'], id)
  releaseDatasets(client, ['county3', 'city', 'province', 'county2'])
  const held = client.getQueryCache().getAll()
  expect(held.map(({ queryKey }) => queryKey.slice(0, 2).join(' '))).toEqual([
    'catalog',
    'dataset province',
    'dataset city',
    'dataset county2',
    'dataset county3',
  ])
})
