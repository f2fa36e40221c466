import type { ElementType, Key, ReactElement } from 'react'
import { jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime'
import { hasSeveral, textApart } from './textApart.ts'

export { Fragment, type JSX } from 'react/jsx-runtime'

/** What this project's JSX is compiled to in builds (`jsxImportSource`): React's own, text standing apart (see textApart.ts). */
export function jsx(type: ElementType, props: unknown, key?: Key): ReactElement {
  return reactJsx(type, textApart(type, props), key)
}

/** Of several children, which may have become one. */
export function jsxs(type: ElementType, props: unknown, key?: Key): ReactElement {
  const apart = textApart(type, props)
  return hasSeveral(apart) ? reactJsxs(type, apart, key) : reactJsx(type, apart, key)
}
