import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const outDir = resolve(here, '../../dist/web');

/** Character maps and standard faces that PDF pages may ask for while they are drawn. */
function pdfAssets(): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    name: 'pdf-assets',
    apply: 'build',
    closeBundle() {
      for (const part of ['cmaps', 'standard_fonts']) cpSync(resolve(folder, part), resolve(outDir, 'pdf', part), { recursive: true });
    },
  };
}

/** `npx vite build src/web` writes dist/web; in development the API is asked for at TICKMARK_API. */
export default defineConfig({
  root: here,
  plugins: [react(), pdfAssets()],
  build: { outDir, emptyOutDir: true, target: ['chrome123', 'firefox121', 'safari17.5'], assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': process.env['TICKMARK_API'] ?? 'http://127.0.0.1:4100' } },
});
