/**
 * What Chromium 86 lacks and we or our packages use; imported before anything else. Reviewed line by line: each one is
 * weight on the first load. TanStack Query needs `at`; the others are ours. `structuredClone` would double the list.
 */
import 'core-js/es/array/at'
import 'core-js/es/array/find-last'
import 'core-js/es/array/to-reversed'
import 'core-js/es/array/to-sorted'
import 'core-js/es/object/has-own'
import 'core-js/es/string/at'
