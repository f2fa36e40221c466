import type { ViewId } from './selection.ts'

/** A link in parts, as it was written: names and values unescaped once. */
interface LinkParts {
  view: ViewId
  parts: readonly { name: string; value: string }[]
}

const MIGRATIONS: readonly ((link: LinkParts) => LinkParts)[] = [orderToSort]

/** Links of earlier versions as this one writes them, the oldest step first. What needs no step stays as it is. */
export function migrateLink(link: LinkParts): LinkParts {
  return MIGRATIONS.reduce((one, step) => step(one), link)
}

/** Until 2026-11 the rows of the data had a part of their own for their order, which other views carried unused. */
function orderToSort({ view, parts }: LinkParts): LinkParts {
  if (!parts.some(({ name }) => name === 'order')) return { view, parts }
  if (view !== 'data') return { view, parts: parts.filter(({ name }) => name !== 'order') }
  const rest = parts.filter(({ name }) => name !== 'sort')
  return { view, parts: rest.map((part) => (part.name === 'order' ? { ...part, name: 'sort' } : part)) }
}
