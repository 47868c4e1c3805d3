import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { naDeBouw } from './bouw/na-de-bouw.ts';
import { hoortInSitemap } from './bouw/sitemap.ts';
import { siteUrl } from './src/config/env.ts';

export default defineConfig({
  site: siteUrl(),
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_bouw' },
  // Small scripts must be files too: the Content-Security-Policy allows nothing inline.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: hoortInSitemap }), naDeBouw()],
});
