import { defineConfig } from 'astro/config';
import { bundelaar } from './bouw/bundelaar.ts';
import { siteUrl } from './src/config/env.ts';

/**
 * What loads later has few parts of its own and no styles, so every form would carry a kilobyte of helper for nothing.
 * Astro's own setting comes first.
 */
const zonderVoorlader = {
  name: 'zonder-voorlader',
  enforce: 'pre',
  configEnvironment: (naam) => (naam === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (laad) => laad();' : undefined),
};

export default defineConfig({
  site: siteUrl(),
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_bouw' },
  // Small scripts must be files too: the Content-Security-Policy allows nothing inline.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [zonderVoorlader] },
  devToolbar: { enabled: false },
  integrations: [bundelaar()],
});
