/**
 * What Chromium 86 lacks and we or our packages use. The page asks for it before it draws, and only where it is lacking;
 * the reader of files has it always. TanStack Query needs `at`; the others are ours. `structuredClone` would double the
 * list.
 */
import 'core-js/es/array/at'
import 'core-js/es/array/find-last'
import 'core-js/es/array/to-reversed'
import 'core-js/es/array/to-sorted'
import 'core-js/es/object/has-own'
import 'core-js/es/string/at'
