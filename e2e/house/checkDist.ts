import * as rules from './rules.ts'
import { readFiles } from './sourceFiles.ts'

/** After a build: what only the built files can show. */
const built = readFiles(['dist'], /\.(?:html|css|js)$/)
const faults = [...rules.findModernBuiltCss(built), ...rules.findPageFaults(built), ...rules.findBuiltMocks(built)]
for (const fault of faults) console.error(fault)
console.log(`dist/: ${built.length} files checked, ${faults.length} faults`)
if (built.length === 0 || faults.length > 0) process.exitCode = 1
