/* Runs on any browser, however old, so it is written in ES5: says what is too old for the rest. Tested in e2e/floor. */
;(function () {
  'use strict'
  // As in package.json. Every browser of an iPhone or iPad is Safari's kernel, which comes with the system.
  var LEAST_KERNEL = [86, 0]
  var LEAST_SAFARI = [15, 4]
  var LEAST_FIREFOX = [115, 0]

  var agent = navigator.userAgent
  var found =
    find(/(?:Chrome|Chromium)\/(\d+)/, LEAST_KERNEL, 'kernel') ||
    find(/(?:iPhone|iPad|iPod).* OS (\d+)_(\d+)/, LEAST_SAFARI, 'apple') ||
    find(/Firefox\/(\d+)/, LEAST_FIREFOX, 'firefox') ||
    find(/Version\/(\d+)\.(\d+).* Safari\//, LEAST_SAFARI, 'apple')
  var works =
    'noModule' in document.createElement('script') &&
    typeof ResizeObserver === 'function' &&
    typeof Promise === 'function' &&
    typeof Promise.allSettled === 'function' &&
    typeof String.prototype.matchAll === 'function' &&
    // Safari has it from 15.4, Firefox from 98: for those that call themselves something else.
    typeof HTMLDialogElement !== 'undefined'
  if (works && !(found && found.isTooOld)) return

  function find(pattern, least, family) {
    var match = pattern.exec(agent)
    if (match === null) return null
    var major = Number(match[1])
    var minor = Number(match[2] || 0)
    return {
      family: family,
      name: match[0].replace(/^.* OS (\d+)_(\d+)/, 'iOS/$1.$2').replace(/^Version\/([\d.]+).*/, 'Safari/$1'),
      isTooOld: major < least[0] || (major === least[0] && minor < least[1])
    }
  }

  function say(tag, text, lang) {
    var element = document.createElement(tag)
    element.appendChild(document.createTextNode(text))
    if (lang) element.lang = lang
    return element
  }

  function advice() {
    if (found && found.family === 'apple') return '请在“设置 → 通用 → 软件更新”里更新系统（Mac 上更新 Safari），再打开本页。'
    if (found && found.family === 'firefox') return '请把 Firefox 更新到较新的版本，再打开本页。'
    return '请在双核浏览器里切换到“极速模式”，或换用较新的 Edge、Chrome、360、奇安信浏览器再打开本页。'
  }

  function explain() {
    // Browsers that are no Chromium may call themselves one, so their own names come first.
    var named = /(?:MSIE |Trident\/|Edge\/)[\d.]+/.exec(agent)
    var detected = named !== null ? named[0] : found ? found.name : agent
    var box = document.createElement('div')
    box.setAttribute('role', 'alert')
    box.className = 'floor'
    box.appendChild(say('h1', '这个浏览器太旧，打不开镇鉴'))
    box.appendChild(
      say(
        'p',
        '检测到的内核：' + detected + '。需要 Chromium 86、Safari 15.4（iPadOS 15.4）、Firefox 115，或更新的内核。'
      )
    )
    box.appendChild(say('p', advice()))
    box.appendChild(
      say(
        'p',
        'This browser is too old for Zhenjian. Detected: ' +
          detected +
          '. It needs Chromium 86, Safari 15.4 (iPadOS 15.4), Firefox 115, or newer.',
        'en'
      )
    )
    var root = document.getElementById('root')
    if (root === null) return
    while (root.firstChild) root.removeChild(root.firstChild)
    root.setAttribute('role', 'main')
    root.appendChild(box)
    document.documentElement.setAttribute('data-ready', 'true')
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', explain)
  else explain()
})()
