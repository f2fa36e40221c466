/* The theme that was chosen in the settings (src/state/themeStore.ts), before anything is painted. ES5, as floor.js. */
;(function () {
  'use strict'
  try {
    var theme = localStorage.getItem('zhenjian.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme)
  } catch (error) {
    // Without storage the page follows the system.
  }
})()
