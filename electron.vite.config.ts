import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'

/** Native and CommonJS packages stay outside the bundles (ARCHITECTURE.md, choices). The build serves Electron 33 and later. */
const node = { target: 'node20.18', sourcemap: true, minify: false } as const

export default defineConfig({
  main: {
    build: {
      ...node,
      // edtf imports JSON, about which Node 20.18 warns on every start; bundled, it does not. The others are many small
      // files, or half unused: read as part of a bundle they cost the start a few ms instead of sixty.
      externalizeDeps: { exclude: ['edtf', 'zod', 'ts-fsrs', '@noble/hashes'] },
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          worker: 'src/main/service/worker.ts',
          cli: 'src/cli/cli.ts',
          copy: 'src/main/store/copy-process.ts',
          transfer: 'src/main/transfer/process.ts',
          'line-worker': 'src/cli/jsonl/line-worker.ts',
          bundle: 'src/cli/bundle.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      ...node,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed window's preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [svelte()],
    build: {
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: 'src/renderer/index.html', paper: 'src/renderer/paper.html' } },
    },
  },
})
