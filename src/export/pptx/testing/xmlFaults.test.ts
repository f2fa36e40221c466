import { expect, test } from 'vitest'
import { xmlFaults } from './xmlFaults.ts'

test.each(['<a><b/></a>', '<?xml version="1.0"?>\n<a x="1" y="&amp;">1 &lt; 2</a>', '<a:b c:d="&quot;"/>'])(
  'finds nothing in %s',
  (xml) => {
    expect(xmlFaults(xml)).toEqual([])
  },
)

test.each([
  '<a><b></a></b>',
  '<a>',
  '<a/><b/>',
  '<a>1 < 2</a>',
  '<a>A & B</a>',
  '<a x="1" x="2"/>',
  '<a x="<"/>',
  '<a>\u0007</a>',
  '<a/>text',
  '',
])('finds what is wrong with %j', (xml) => {
  expect(xmlFaults(xml)).not.toEqual([])
})
