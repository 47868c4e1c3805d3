import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { naDeBouw } from './bouw/na-de-bouw.ts';
import { hoortInSitemap } from './bouw/sitemap.ts';
import { siteUrl } from './src/config/env.ts';

/** What loads later has few parts of its own, and every form would carry a kilobyte of helper for it. Astro's own setting comes first. */
const zonderVoorlader = {
  name: 'zonder-voorlader',
  configEnvironment: (naam) => (naam === 'client' ? { build: { modulePreload: false } } : undefined),
};

export default defineConfig({
  site: siteUrl(),
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_bouw' },
  // Small scripts must be files too: the Content-Security-Policy allows nothing inline.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [zonderVoorlader] },
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: hoortInSitemap }), naDeBouw()],
});
