import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { jsx, jsxs } from './jsx.ts'

const B = jsx('b', { children: 'b' })

test.each([
  ['text alone stays', jsx('p', { children: 'a' }), '<p>a</p>'],
  ['text in pieces becomes one', jsxs('p', { children: ['a', ' ', 3, null, false] }), '<p>a 3</p>'],
  [
    'text beside an element',
    jsxs('p', { children: ['a', ' ', B, 0, ''] }),
    '<p><span>a </span><b>b</b><span>0</span></p>',
  ],
  ['text around an absent element', jsxs('p', { children: ['a', null, 'c', B] }), '<p><span>ac</span><b>b</b></p>'],
  ['text in a fragment', jsx(Fragment, { children: 'a' }), '<span>a</span>'],
  ['texts of a list', jsxs('p', { children: [['a', 'b'], B] }), '<p><span>a</span><span>b</span><b>b</b></p>'],
  [
    'text in a picture',
    jsxs('text', { children: ['a', jsx('tspan', { children: 'b' })] }),
    '<text><tspan>a</tspan><tspan>b</tspan></text>',
  ],
  ['an option', jsxs('option', { children: ['a', 1] }), '<option>a1</option>'],
])('%s', (_, element, html) => {
  expect(renderToStaticMarkup(element)).toBe(html)
})

test('children keep their places, by which React knows them again', () => {
  const element = jsxs('p', { children: [false, 'a', B] })
  expect(element.props).toEqual({ children: [false, createElement('span', null, 'a'), B] })
})
