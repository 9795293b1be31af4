// Kept name of `npm run corpus` for those who call it by file.
process.argv.splice(2, 0, 'corpus')
await import('./evaluation.mjs')
