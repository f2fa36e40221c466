/**
 * The linter's rule for what a supported browser lacks, judged by MDN's compatibility data. JavaScript, because the linter
 * loads TypeScript plugins only on newer Nodes.
 *
 * Reported are globals, static members (`URL.canParse`), members of what a page is given (`navigator.x`, `document.x`),
 * members whose name says which one is meant (two words, or a built-in's method that is called), and what a regular
 * expression may not hold. `typeof x`, `x?.()` and `'x' in y` ask first and are no use. A use that has been asked for
 * elsewhere says so in a disabling comment. Types are not known here: `scale.range()` is nobody's business.
 * Options: `polyfilled`, what src/polyfills.ts brings; `ours`, names that are a package's or our own.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { api, html, javascript } = require('@mdn/browser-compat-data')
const { browserslist } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

/** MDN's names of the browsers of package.json. */
const MDN_NAMES = { chrome: 'chrome', safari: 'safari', ios_saf: 'safari_ios', firefox: 'firefox' }
const LEAST = browserslist.map((entry) => {
  const [name, version] = entry.split(/ (?:>= )?/)
  return { browser: MDN_NAMES[name], name, version: Number(version) }
})

/** Objects that a page is given, and what they are. */
const GIVEN = {
  document: ['Document', 'Node', 'EventTarget'],
  navigator: ['Navigator'],
  performance: ['Performance', 'EventTarget'],
  crypto: ['Crypto'],
  screen: ['Screen'],
  history: ['History'],
  location: ['Location'],
  indexedDB: ['IDBFactory'],
  caches: ['CacheStorage'],
  localStorage: ['Storage'],
  sessionStorage: ['Storage'],
}
const WINDOWS = new Set(['window', 'self', 'globalThis'])

/** What regular expressions may not hold, found in their text. */
const REGEX_SYNTAX = [
  { pattern: /\(\?<[=!]/, name: 'lookbehind', key: 'lookbehind_assertion' },
  { pattern: /\(\?[ims]*-?[ims]+:/, name: 'modifiers', key: 'modifier' },
]
const REGEX_FLAGS = { v: 'unicodeSets', d: 'hasIndices' }

const globals = new Map()
const statics = new Map()
const members = new Map()
readData()

/** The browsers that lack it, in words; none when all have it. */
function lackedBy(compat) {
  return LEAST.filter(({ browser, version }) => !isSupported(compat.support[browser], version)).map(
    ({ name, version }) => `${name} ${version}`,
  )
}

function isSupported(support, least) {
  return [support].flat().some((entry) => {
    if (!entry?.version_added || entry.version_removed || entry.flags || entry.prefix || entry.alternative_name) {
      return false
    }
    return Number(String(entry.version_added).replace('≤', '')) <= least
  })
}

function readData() {
  for (const [name, feature] of Object.entries({ ...api, ...javascript.builtins })) {
    if (feature.__compat) globals.set(name, lackedBy(feature.__compat))
    for (const [key, member] of Object.entries(feature)) {
      if (key === '__compat' || !member.__compat || key.endsWith('_event')) continue
      const lacked = lackedBy(member.__compat)
      if (key.endsWith('_static')) statics.set(`${name}.${key.slice(0, -'_static'.length)}`, lacked)
      else if (name === 'Intl') globals.set(`Intl.${key}`, lacked)
      else {
        statics.set(`${name}#${key}`, lacked)
        // MDN marks the statics of browser interfaces only.
        if (Object.hasOwn(javascript.builtins, name)) statics.set(`${name}.${key}`, lacked)
        members.set(key, [...(members.get(key) ?? []), { name, lacked }])
      }
    }
  }
  // What MDN calls a member of the window is written as a global.
  for (const key of Object.keys(api.Window)) {
    const lacked = statics.get(`Window#${key}`)
    if (lacked && !globals.has(key)) globals.set(key, lacked)
  }
  for (const [name, feature] of Object.entries(javascript.builtins.Intl)) {
    if (feature.__compat) statics.set(`Intl.${name}`, lackedBy(feature.__compat))
    for (const [key, member] of Object.entries(feature)) {
      if (key === '__compat' || !member.__compat) continue
      members.set(key, [...(members.get(key) ?? []), { name: `Intl.${name}`, lacked: lackedBy(member.__compat) }])
    }
  }
  // A static of the same name may be what is meant: URL.createObjectURL, where another class lacks it.
  for (const [path, lacked] of statics) {
    const [name, key] = path.split('.')
    if (key !== undefined) members.set(key, [...(members.get(key) ?? []), { name, lacked }])
  }
}

/** Who lacks `object.key`, whatever the object is; null when somebody's member of that name is everywhere. */
function lackedMember(key, isCalled) {
  const owners = members.get(key)
  if (!owners || owners.some(({ lacked }) => lacked.length === 0)) return null
  const isTelling = /[a-z][A-Z]/.test(key)
  const isBuiltIn = owners.some(({ name }) => Object.hasOwn(javascript.builtins, name.split('.')[0]))
  if (!isTelling && !(isBuiltIn && isCalled)) return null
  return owners[0]
}

function lackedOf(objectName, key) {
  if (WINDOWS.has(objectName)) return globals.get(key)
  const interfaces = GIVEN[objectName]
  if (interfaces) return interfaces.map((name) => statics.get(`${name}#${key}`)).find((found) => found)
  return statics.get(`${objectName}.${key}`)
}

const NAMES = { type: 'array', items: { type: 'string' } }

const supported = {
  meta: {
    type: 'problem',
    messages: { lacking: '{{what}} is missing in {{browsers}}.' },
    schema: [{ type: 'object', properties: { polyfilled: NAMES, ours: NAMES }, additionalProperties: false }],
  },
  create(context) {
    const { polyfilled = [], ours = [] } = context.options[0] ?? {}
    const known = new Set([...polyfilled, ...ours])

    function report(node, what, lacked) {
      if (!lacked || lacked.length === 0 || known.has(what.split('.').at(-1))) return
      context.report({ node, messageId: 'lacking', data: { what, browsers: lacked.join(', ') } })
    }

    /** The variable it names, when the file or something around it declares it. */
    function isDeclared(node) {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const variable = scope.set.get(node.name)
        if (variable) return variable.defs.length > 0
      }
      return false
    }

    /** `z.union()` of `import * as z`: a package is no part of the browser. */
    function isModule(node) {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const variable = scope.set.get(node.name)
        if (variable) return variable.defs.some((def) => def.node.type === 'ImportNamespaceSpecifier')
      }
      return false
    }

    function checkMember(node, objectNode, key) {
      if (objectNode.type === 'Identifier' && isModule(objectNode)) return
      const isGlobal = objectNode.type === 'Identifier' && !isDeclared(objectNode)
      const lacked = isGlobal ? lackedOf(objectNode.name, key) : undefined
      if (lacked) {
        report(node, `${objectNode.name}.${key}`, lacked)
        return
      }
      const isCalled = node.parent?.type === 'CallExpression' && node.parent.callee === node
      const unknown = lackedMember(key, isCalled)
      if (unknown) report(node, `${unknown.name}.${key}`, unknown.lacked)
    }

    function checkRegex(node, pattern, flags) {
      for (const { pattern: syntax, name, key } of REGEX_SYNTAX) {
        const compat = javascript.regular_expressions[key].__compat
        if (syntax.test(pattern)) report(node, `A regular expression's ${name}`, lackedBy(compat))
      }
      for (const [flag, key] of Object.entries(REGEX_FLAGS)) {
        const compat = javascript.builtins.RegExp[key].__compat
        if (flags.includes(flag)) report(node, `A regular expression's flag ${flag}`, lackedBy(compat))
      }
    }

    return {
      Identifier(node) {
        const lacked = globals.get(node.name)
        if (!lacked || lacked.length === 0 || !isValue(node) || isDeclared(node)) return
        report(node, node.name, lacked)
      },
      MemberExpression(node) {
        const key = node.computed ? node.property.value : node.property.name
        if (typeof key !== 'string' || isAskedFor(node)) return
        checkMember(node, node.object, key)
      },
      NewExpression({ callee }) {
        if (callee.type !== 'Identifier' || isDeclared(callee)) return
        report(callee, `new ${callee.name}`, statics.get(`${callee.name}#${callee.name}`))
      },
      JSXAttribute(node) {
        const tag = node.parent.name.name
        if (typeof tag !== 'string' || !/^[a-z]/.test(tag)) return
        const key = String(node.name.name).toLowerCase()
        const attribute = html.elements[tag]?.[key] ?? html.global_attributes[key]
        if (attribute?.__compat) report(node, `<${tag} ${key}>`, lackedBy(attribute.__compat))
      },
      // const { x } = window
      VariableDeclarator({ id, init }) {
        if (id.type !== 'ObjectPattern' || !init) return
        const source = init.type === 'TSAsExpression' ? init.expression : init
        for (const property of id.properties) {
          if (property.type === 'Property' && property.key.type === 'Identifier' && source.type === 'Identifier') {
            if (!isDeclared(source))
              report(property, `${source.name}.${property.key.name}`, lackedOf(source.name, property.key.name))
          }
        }
      },
      Literal(node) {
        if (node.regex) checkRegex(node, node.regex.pattern, node.regex.flags)
        else if (typeof node.value === 'string' && isPattern(node)) checkRegex(node, node.value, '')
      },
      TemplateElement(node) {
        if (isPattern(node.parent)) checkRegex(node, node.value.raw, '')
      },
    }
  },
}

/** Types vanish, keys and names of members are no globals, and `typeof x` asks. */
function isValue(node) {
  const { parent } = node
  if (
    !parent ||
    (parent.type.startsWith('TS') && !/^TS(?:AsExpression|NonNullExpression|SatisfiesExpression)$/.test(parent.type))
  )
    return false
  if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return false
  if (parent.type === 'MemberExpression') return parent.object === node
  if (parent.type === 'Property') return parent.value === node && parent.parent.type !== 'ObjectPattern'
  return !/^(?:JSX|Import|Export|Label|Method|PropertyDefinition|Break|Continue)/.test(parent.type)
}

/** `typeof a.b`, `a.b?.()`, `a.b?.c`. */
function isAskedFor(node) {
  const { parent } = node
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return true
  if (parent?.type === 'CallExpression' && parent.callee === node && parent.optional) return true
  if (parent?.type === 'MemberExpression' && parent.object === node && parent.optional) return true
  return false
}

/** Text that is, or becomes, a regular expression. */
function isPattern(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (/^(?:NewExpression|CallExpression)$/.test(at.type))
      return at.callee.type === 'Identifier' && at.callee.name === 'RegExp'
    if (at.type === 'TemplateLiteral' || at.type === 'BinaryExpression') continue
    return false
  }
  return false
}

export default { meta: { name: 'browsers' }, rules: { supported } }
