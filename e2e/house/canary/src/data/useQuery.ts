// breaks eslint(no-restricted-imports)
import { useQuery } from '@tanstack/react-query'

export const ask = useQuery
