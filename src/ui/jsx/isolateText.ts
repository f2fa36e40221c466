import { type ElementType, Fragment, type ReactNode } from 'react'
import { jsx } from 'react/jsx-runtime'

/** Inside an SVG text a span would not be drawn. */
const SVG_TEXTS: readonly ElementType[] = ['text', 'tspan', 'textPath']

/**
 * The props of an element whose children are given so that no text node stands beside another node: text alone becomes
 * one string, text beside elements an element of its own. React then writes a changed text into its parent, whatever
 * stands there. A text node beside others it would look for again; a page translator or an extension puts another in
 * its place, and React would change the one that is gone (the old number stays) or fail to remove it (a crash).
 */
export function isolateText(type: ElementType, props: unknown): unknown {
  const { children } = props as { children?: unknown } // React gives an object, always
  if (type === Fragment && isText(children)) return { ...(props as object), children: elementOf(children, type) }
  if (!Array.isArray(children) || !children.some(holdsText)) return props
  return { ...(props as object), children: isolated(children, type) }
}

/** Whether there are still several children. */
export function hasSeveral(props: unknown): boolean {
  return Array.isArray((props as { children?: unknown }).children) // as above
}

function isolated(children: readonly unknown[], type: ElementType): ReactNode {
  if (children.every((child) => isText(child) || isNothing(child))) {
    const text = children.filter(isText).join('')
    return type === Fragment ? elementOf(text, type) : text
  }
  // Each child keeps its place, by which React knows it again.
  return children.map((child, at): ReactNode => {
    if (Array.isArray(child))
      return child.map((one: ReactNode, index) => (isText(one) ? elementOf(one, type, index) : one))
    if (!isText(child)) return child as ReactNode // what is no text is passed on as it came
    const before = children.slice(0, at).findLast((one) => !isNothing(one))
    return isText(before) ? null : elementOf(runFrom(children, at), type)
  })
}

/** The text that begins at a place, with what directly follows it. */
function runFrom(children: readonly unknown[], at: number): string {
  const end = children.findIndex((child, index) => index > at && !isText(child) && !isNothing(child))
  return children
    .slice(at, end < 0 ? undefined : end)
    .filter(isText)
    .join('')
}

function elementOf(text: string | number, type: ElementType, key?: number): ReactNode {
  return jsx(SVG_TEXTS.includes(type) ? 'tspan' : 'span', { children: String(text) }, key?.toString())
}

function holdsText(child: unknown): boolean {
  return Array.isArray(child) ? child.some(isText) : isText(child)
}

function isText(child: unknown): child is string | number {
  return (typeof child === 'string' && child !== '') || typeof child === 'number'
}

function isNothing(child: unknown): boolean {
  return child === null || child === undefined || child === '' || typeof child === 'boolean'
}
