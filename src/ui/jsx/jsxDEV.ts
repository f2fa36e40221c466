import type { ElementType, Key, ReactElement } from 'react'
import { type JSXSource, jsxDEV as reactJsxDev } from 'react/jsx-dev-runtime'
import { hasSeveral, isolateText } from './isolateText.ts'

export { Fragment, type JSX } from 'react/jsx-dev-runtime'

/** The same as jsx.ts in development, where React also looks for missing keys. */
// oxlint-disable-next-line max-params -- React's own signature
export function jsxDEV(
  type: ElementType,
  props: unknown,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement {
  const isolated = isolateText(type, props)
  return reactJsxDev(type, isolated, key, isStatic && hasSeveral(isolated), source, self)
}
