import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sharp from 'sharp';
import { luister, sluit } from '#netlify/local/luister.ts';
import { kopieerProject } from '#tests/support/kopie.ts';
import { startSite } from '#tests/support/site-proces.ts';

/** Stands in for the map and address services: one grey tile, and no address. */
async function startPdokStub() {
  const tegel = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#e9e6df' } })
    .png()
    .toBuffer();
  const server = createServer((verzoek, antwoord) => {
    const isTegel = verzoek.url?.endsWith('.png');
    antwoord.setHeader('content-type', isTegel ? 'image/png' : 'application/json');
    antwoord.setHeader('access-control-allow-origin', '*');
    antwoord.end(isTegel ? tegel : '{"response":{"docs":[]}}');
  });
  const poort = await luister(server, 0, 'PORT');
  return { url: `http://127.0.0.1:${poort}`, stop: () => sluit(server) };
}

/** The product in a folder of its own, whose settings name a stand-in for PDOK. */
export async function startProefsite() {
  const pdok = await startPdokStub();
  const map = await kopieerProject();
  const instellingen = join(map, 'src/config/stad.ts');
  const tekst = await readFile(instellingen, 'utf8');
  await writeFile(instellingen, tekst.replaceAll(/https:\/\/(service|api)\.pdok\.nl/g, pdok.url));
  const proces = await startSite({ werkmap: map, map: join(map, 'supabase/.temp') });
  return {
    map,
    site: proces.site,
    async stop() {
      await proces.stop();
      await pdok.stop();
    },
  };
}
