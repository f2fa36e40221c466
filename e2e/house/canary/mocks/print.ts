// clean
import { readFileSync } from 'node:fs'

console.log(readFileSync('a', 'utf8'))
