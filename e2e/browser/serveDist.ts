import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { answerFrom, SUB_PATH } from './answerFrom.ts'

const DIST = resolve(import.meta.dirname, '../../dist')

serveDist(Number(process.argv[2]))

function serveDist(port: number): void {
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('dist/ is not built: run `npm run build` first.')
    process.exit(1)
  }
  const server = createServer((request, response) => answerFrom(DIST, request, response))
  server.listen(port, 'localhost', () => console.log(`dist/ at http://localhost:${port}${SUB_PATH}`))
}
