// breaks eslint(no-restricted-imports)
import * as query from '@tanstack/react-query'

export const ask = query.useQuery
