import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { leesOpdracht } from '#config/hulp.ts';
import { startBrowser } from '#tests/support/start-browser.ts';

const { values } = leesOpdracht(
  `Gebruik: npm run platen -- [--adres ADRES] [--map MAP] [--donker]
Maakt de platen van de documentatie, van een voorbeeldstad die draait (npm run voorbeeldstad).
--adres is waar die staat: http://localhost:8080. --map is waar de platen komen: docs/platen.`,
  { options: { adres: { type: 'string' }, map: { type: 'string' }, donker: { type: 'boolean' } } },
);
const adres = values.adres ?? 'http://localhost:8080';
const map = values.map ?? 'docs/platen';

/** What each picture shows, by its name. */
const PAGINAS = {
  home: '/',
  wijk: '/wijken/lindenveld/',
  plek: '/buurtcentra/de-linde/',
  kaart: '/kaart/',
  agenda: '/agenda/',
  geld: '/buurtbudget/',
} as const;
const SCHERMEN = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

const browser = await startBrowser();
try {
  for (const viewport of SCHERMEN) {
    const pagina = await browser.newPage({ viewport, colorScheme: values.donker ? 'dark' : 'light', locale: 'nl-NL' });
    for (const [naam, pad] of Object.entries(PAGINAS)) {
      const antwoord = await pagina.goto(new URL(pad, adres).href, { waitUntil: 'networkidle' });
      if (!antwoord?.ok()) throw new Error(`${pad} answers ${antwoord?.status()}: is the example city running there?`);
      await pagina.evaluate(() => document.fonts.ready);
      const plaat = await sharp(await pagina.screenshot())
        .webp({ quality: 72 })
        .toBuffer();
      await writeFile(join(map, `${naam}-${viewport.width}.webp`), plaat);
    }
    await pagina.close();
  }
} finally {
  await browser.close();
}
