import * as rules from './rules.ts'
import { readFiles } from './sourceFiles.ts'

/** After both builds: what only the built files can show. */
for (const folder of ['dist', 'dist-file']) {
  const built = readFiles([folder], /\.(?:html|css|js)$/)
  const faults = [
    ...rules.findModernBuiltCss(built),
    ...rules.findModernBuiltCode(built),
    ...rules.findPageFaults(built),
    ...rules.findBuiltMocks(built),
  ]
  for (const fault of faults) console.error(fault)
  const isStyled = built.some((file) => file.path.endsWith('.css'))
  console.log(`${folder}/: ${built.length} files checked, ${faults.length} faults`)
  if (!isStyled || faults.length > 0) process.exitCode = 1
}
