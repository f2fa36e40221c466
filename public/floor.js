/* Runs on any browser, however old, so it is written in ES5: says what is too old for the rest. Tested in e2e/floor. */
;(function () {
  'use strict'
  var LEAST_KERNEL = 86

  var kernel = /(?:Chrome|Chromium)\/(\d+)/.exec(navigator.userAgent)
  var isTooOld = kernel !== null && Number(kernel[1]) < LEAST_KERNEL
  var works =
    'noModule' in document.createElement('script') &&
    typeof ResizeObserver === 'function' &&
    typeof Promise === 'function' &&
    typeof Promise.allSettled === 'function' &&
    typeof String.prototype.matchAll === 'function'
  if (works && !isTooOld) return

  function say(tag, text, lang) {
    var element = document.createElement(tag)
    element.appendChild(document.createTextNode(text))
    if (lang) element.lang = lang
    return element
  }

  function explain() {
    // Browsers that are no Chromium may call themselves one, so their own names come first.
    var named = /(?:MSIE |Trident\/|Edge\/|Firefox\/)[\d.]+/.exec(navigator.userAgent) || kernel
    var detected = named === null ? navigator.userAgent : named[0]
    var box = document.createElement('div')
    box.setAttribute('role', 'alert')
    box.className = 'floor'
    box.appendChild(say('h1', '这个浏览器太旧，打不开镇鉴'))
    box.appendChild(say('p', '检测到的内核：' + detected + '。需要 Chromium 86 或更新的内核。'))
    box.appendChild(
      say('p', '请在双核浏览器里切换到“极速模式”，或换用较新的 Edge、Chrome、360、奇安信浏览器再打开本页。')
    )
    box.appendChild(
      say(
        'p',
        'This browser is too old for Zhenjian. Detected: ' + detected + '. It needs Chromium 86 or newer.',
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
