// clean
import { queryOptions } from '@tanstack/react-query'

export const options = queryOptions({ queryKey: ['catalog'], queryFn: () => 1 })
