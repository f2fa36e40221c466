/** Cases of each fuzz test: a few with every run of the tests, many with `npm run fuzz`, whose name npm hands down. */
export const FUZZ_RUNS = process.env['npm_lifecycle_event'] === 'fuzz' ? 20_000 : 300
