/*
 * Asks for the data beside the program instead of after it: the list of data sets, then the one that opens first. It
 * knows no file by name, so that a replaced data folder needs no build. The page takes the answers over in
 * src/data/earlyAnswer.ts and asks by itself for what is not here. ES5, because a browser below the floor runs it too.
 */
;(function () {
  'use strict'
  if (typeof fetch !== 'function' || typeof Promise !== 'function') return
  var CATALOG = 'data/catalog.json'
  var answers = (window.__EARLY_ANSWERS__ = {})

  function ask(url) {
    answers[url] = fetch('./' + url)
    // Whoever takes the answer over hears of a failure; nobody may, when it is not needed.
    answers[url]['catch'](function () {})
    return answers[url]
  }

  function wantedId(catalog) {
    var asked = /[?&]data=([^&]*)/.exec(location.hash)
    return asked ? decodeURIComponent(asked[1]) : catalog['default']
  }

  function isBelow(url) {
    return typeof url === 'string' && !/^\/|\\|:|%|\?|#|(?:^|\/)\.\.?(?:\/|$)/.test(url)
  }

  function askFor(catalog) {
    var id = wantedId(catalog)
    for (var at = 0; at < catalog.datasets.length; at += 1) {
      var set = catalog.datasets[at]
      if (set.id === id && isBelow(set.url)) ask('data/' + set.url)
    }
  }

  ask(CATALOG)
    .then(function (answer) {
      return answer.clone().json()
    })
    .then(askFor)
    // What is wrong with the list is said by the page, which reads it again.
    ['catch'](function () {})
})()
