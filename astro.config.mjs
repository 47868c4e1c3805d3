import react from '@astrojs/react';
import cascadelagen from '@csstools/postcss-cascade-layers';
import { defineConfig } from 'astro/config';
import { alleenMailcode } from './bouw/alleen-mailcode.ts';
import { bundelaar } from './bouw/bundelaar.ts';
import { gewoneLeden } from './bouw/gewone-leden.ts';
import { contactDelen, dossierDelen, kleineDelen } from './bouw/kleine-delen.ts';
import { korteJsx } from './bouw/korte-jsx.ts';
import { maakLetters } from './bouw/letter.ts';
import { scriptdoelen, stijldoelen } from './bouw/ondergrens.ts';
import { snoeiOntwerp } from './bouw/snoei-ontwerp.ts';
import { stadInScript } from './bouw/stad-in-script.ts';
import { siteUrl } from './src/config/env.ts';
import { serverpaths } from './src/config/paths.ts';

const isEen = (delen) => (id) => delen.some((deel) => id.endsWith(deel));
const isKlein = (id) => id.includes('preload-helper') || isEen(kleineDelen)(id);
const REACT = /node_modules\/(react|react-dom|scheduler)\/|korte-jsx/;
/**
 * What loads later has few parts of its own and no styles, so every form would carry a kilobyte of helper for nothing.
 * Astro's own setting comes first.
 */
const zonderVoorlader = {
  name: 'zonder-voorlader',
  enforce: 'pre',
  configEnvironment: (naam) =>
    naam === 'client'
      ? {
          build: {
            modulePreload: false,
            license: { fileName: serverpaths.licenties.slice(1) },
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'klein', test: isKlein },
                    { name: 'react', test: REACT },
                    { name: 'contact', test: isEen(contactDelen) },
                    { name: 'dossier', test: isEen(dossierDelen) },
                  ],
                },
              },
            },
          },
        }
      : undefined,
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (laad) => laad();' : undefined),
};

await maakLetters();

export default defineConfig({
  site: siteUrl(),
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_bouw' },
  // Small scripts must be files too: the Content-Security-Policy allows nothing inline.
  vite: {
    build: { assetsInlineLimit: 0, target: scriptdoelen, cssTarget: stijldoelen },
    css: { postcss: { plugins: [snoeiOntwerp, cascadelagen()] } },
    plugins: [zonderVoorlader, alleenMailcode, gewoneLeden, korteJsx, stadInScript],
    worker: { format: 'iife', plugins: () => [gewoneLeden] },
  },
  devToolbar: { enabled: false },
  integrations: [react(), bundelaar()],
});
