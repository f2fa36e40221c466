import { inEnglish } from '../inEnglish.ts'
import type { cliZh } from './zh.ts'

export const cliEn = inEnglish((): ReturnType<typeof cliZh> => ({
  help: `Usage: npm run reports -- COMMAND FILE…

  check FILE…               check against the format and list findings
  merge FILE… [-o OUT]      several documents as one
  diff A B                  what B changes compared with A
  catalog DIR               write catalog.json for the documents of a folder and of those in it; rollup.json of a
                            folder is the parent of its other documents, *.rollup.json is left out
  bundle FILE… [-o data.js] write the data.js of the build that opens by double-click
  rollup FILE… [-o OUT]     a county as one row; roll-ups of several areas as the area above, with --area and --title

  - as a FILE reads from the pipe, as OUT writes to the screen; paths start from the current folder.

  --json     JSON, for programs
  --strict   check: loading notes and serious or notable findings give 1 too
  -o FILE    where to write
  --id ID    merge, rollup: id of the new document; catalog, bundle: the data set that opens first
  --title T  merge, rollup: title of the new document; rollup: also the name of the area
  --area C   rollup: division code of the area rolled up to
  --level L  rollup: its level, county prefecture province country; without it the one above the children's
  --lang en  English
  -h --help  this help

Exit code: 0 no problems; 1 problems such as rows left out (diff: differences); 2 not completed: a mistyped
command, a file that cannot be opened or written.`,
  unknownCommand: (command) => `there is no command “${command}”`,
  seeHelp: 'Use --help to list commands and options.',
  lineFaults: {
    unknownOption: ({ option }) => `there is no option ${option}`,
    needsValue: ({ option, allowed }) =>
      `${option} needs a value${allowed.length === 0 ? '' : `: ${allowed.join(', ')}`}`,
    takesNoValue: ({ option }) => `${option} takes no value`,
    wrongValue: ({ option, allowed }) => `${option} is one of ${allowed.join(', ')}`,
  },
  needsFiles: (command, least) => `${command} takes at least ${least} file${least === 1 ? '' : 's'}`,
  needsTwo: 'diff takes two files: the older first',
  needsFolder: 'catalog takes one folder that can be read',
  cannotRead: (path, why) => `${path}: cannot be opened: ${why}`,
  cannotWrite: (path, why) => `${path}: cannot be written: ${why}`,
  troubles: {
    missing: 'there is no such file; check the path',
    folder: 'it is a folder, not a file',
    denied: 'no permission',
    full: 'the disk is full',
    other: 'the system does not allow it; choose another place',
  },
  noFolder: 'there is no such folder; create it first',
  overInput: (path) => `${path} is one of the files that were read and is not overwritten; choose another name`,
  unknownId: (id, ids) => `no document has the id “${id}”; there are: ${ids.join(', ')}`,
  written: (path, bytes) => `wrote ${path} (${bytes} bytes)`,
  fileRead: (path, kept, found) => `${path}: ${kept} of ${found} rows read`,
  fileRefused: (path) => `${path}: cannot be used`,
  refusedRows: (path, rows) => `${path}: ${rows} faults; faulty rows were left out`,
  leftOut: (path) => `${path}: not a document that can be opened, left out`,
  nothingToList: (folder) => `${folder}: no document to list`,
  sameId: (id) => `two documents have the id “${id}”; change one, or merge them first`,
  mixed: 'fictional and real data cannot be written into one document',
  mixedLevels: 'roll-ups and documents of towns cannot be rolled up together; roll up each county first',
  unrelated: 'the towns do not belong to one county and cannot be rolled up',
  badLevel: (level) =>
    `--level cannot be “${level}”: a level above what is rolled up, of county prefecture province country`,
  moreIssues: (count) => `  and ${count} more, mostly caused by those above`,
  needsArea: 'the area to roll up to is not clear; give --area CODE and --title NAME',
  sameArea: (code) => `the division code ${code} appears twice`,
  same: 'no difference',
  severities: { error: 'error', warning: 'loading note' },
  refusedFigures: (state, count) => `${state}: ${count}`,
  findings: (count) => `${count} findings`,
  findingSeverities: { serious: 'serious', notable: 'notable', minor: 'minor' },
}))
