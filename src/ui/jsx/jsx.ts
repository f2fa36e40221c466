import type { ElementType, Key, ReactElement } from 'react'
import { jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime'
import { hasSeveral, isolateText } from './isolateText.ts'

export { Fragment, type JSX } from 'react/jsx-runtime'

/** What this project's JSX is compiled to in builds (`jsxImportSource`): React's own, text standing apart (see isolateText.ts). */
export function jsx(type: ElementType, props: unknown, key?: Key): ReactElement {
  return reactJsx(type, isolateText(type, props), key)
}

/** Of several children, which may have become one. */
export function jsxs(type: ElementType, props: unknown, key?: Key): ReactElement {
  const isolated = isolateText(type, props)
  return hasSeveral(isolated) ? reactJsxs(type, isolated, key) : reactJsx(type, isolated, key)
}
