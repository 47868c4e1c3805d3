import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { z } from 'zod';
import { zoekpaden } from '#config/paths.ts';
import { publicatiestandSchema } from '#domein/publicatie/publicatie.schema.ts';
import { type Geheugen, volgGeheugen } from '#tests/bench/geheugen.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { haalToegang } from '#tests/support/inlogcode.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';
import { type Stadsmaat, stadsmaten } from '#tests/support/stadmaker/maten.ts';
import { vulStadsmap } from '#tests/support/stadmaker/stadsmap.ts';

const MEGABYTES = 1200;
const KIJK_MS = 100;
/** Far beyond every budget: what is not visible by then never will be. */
const OPGEGEVEN_MS = 15 * 60_000;

interface Maat {
  readonly naam: string;
  readonly stad?: Stadsmaat;
  /** Seconds from a change to the page that shows it. */
  readonly zichtbaar: number;
}
const MATEN: readonly Maat[] = [
  { naam: 'zoals geleverd', zichtbaar: 20 },
  { naam: 'een stad', stad: stadsmaten.stad, zichtbaar: 20 },
  { naam: 'tien steden', stad: stadsmaten.tienSteden, zichtbaar: 60 },
];

type Vraag = (pad: string, inhoud?: object, method?: string) => Promise<unknown>;

function maakVraag({ database, sleutel }: SiteProces, bewijs: string): Vraag {
  return async (pad, inhoud, method = inhoud ? 'POST' : 'GET') => {
    const antwoord = await fetch(`${database}${pad}`, {
      method,
      headers: { apikey: sleutel, authorization: `Bearer ${bewijs}`, 'content-type': 'application/json' },
      ...(inhoud && { body: JSON.stringify(inhoud) }),
    });
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw new Error(`${pad} answered ${antwoord.status}: ${tekst}`);
    return tekst && JSON.parse(tekst);
  };
}

async function alsMakelaar(proces: SiteProces): Promise<Vraag> {
  return maakVraag(proces, await haalToegang(proces, 'makelaar@voorbeeld.test'));
}

const slugs = z.array(z.object({ id: z.string(), slug: z.string() }));

/** Does until it answers true; returns how many seconds that took since `begin`. */
async function totWaar(begin: number, waar: () => Promise<boolean>): Promise<number> {
  while (performance.now() - begin < OPGEGEVEN_MS) {
    if (await waar()) return (performance.now() - begin) / 1000;
    await wacht(KIJK_MS);
  }
  throw new Error('The change did not become visible.');
}

interface Gepubliceerd {
  /** Seconds after which the page of the place shows the change, staff read that it is online, and searching knows it. */
  readonly zichtbaar: number;
  readonly gemeld: number;
  readonly vindbaar: number;
}

/** Changes one place as a makelaar does. */
async function publiceer(proces: SiteProces, vraag: Vraag): Promise<Gepubliceerd> {
  const keuze = '/rest/v1/plek?soort=eq.speeltuin&status=eq.gepubliceerd&select=id,slug&order=id&limit=1';
  const [plek] = slugs.parse(await vraag(keuze));
  if (!plek) throw new Error('There is no place to change.');
  const woord = `Zojuist ${Date.now()}`;
  const begin = performance.now();
  await vraag(`/rest/v1/plek?id=eq.${plek.id}`, { naam: woord, omschrijving: woord }, 'PATCH');
  const lees = async () => (await fetch(`${proces.site}/speeltuinen/${plek.slug}/`)).text();
  const zichtbaar = await totWaar(begin, async () => (await lees()).includes(woord));
  const stand = async () => publicatiestandSchema.parse(await vraag('/rest/v1/rpc/publicatie_stand', {}));
  const gemeld = await totWaar(begin, async () => (await stand()).bij);
  const lijst = async () => (await fetch(`${proces.site}${zoekpaden.eerst}`)).text();
  const meer = async () => (await fetch(`${proces.site}${zoekpaden.meer}`)).text();
  const vindbaar = await totWaar(begin, async () => `${await lijst()}${await meer()}`.includes(woord));
  return { zichtbaar, gemeld, vindbaar };
}

async function meet({ stad }: Maat): Promise<Gepubliceerd & Geheugen & { start: number }> {
  const map = await mkdtemp(join(tmpdir(), 'bench-publiceren-'));
  try {
    if (stad) await vulStadsmap(map, stad);
    const begin = performance.now();
    const proces = await startSite({ map, env: { BIJHOUDEN: 'ja' } });
    try {
      const start = (performance.now() - begin) / 1000;
      const vraag = await alsMakelaar(proces);
      if (proces.kind.pid === undefined) throw new Error('The portal has no process.');
      const gemeten = volgGeheugen(proces.kind.pid);
      const gepubliceerd = await publiceer(proces, vraag);
      return { ...gepubliceerd, ...(await gemeten()), start };
    } finally {
      await proces.stop();
    }
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** From a change to its page, and the memory it takes, at each size. */
export async function meetPubliceren(): Promise<Meting[]> {
  const metingen: Meting[] = [];
  for (const maat of MATEN) {
    const { zichtbaar, gemeld, vindbaar, gestart, samen, start } = await meet(maat);
    console.log(
      `${maat.naam}: first start ${start.toFixed(0)} s; visible after ${zichtbaar.toFixed(1)} s, told after ${gemeld.toFixed(1)} s, ` +
        `found after ${vindbaar.toFixed(1)} s; ${gestart.toFixed(0)} MB to publish, ${samen.toFixed(0)} MB with the portal`,
    );
    metingen.push(
      hoogstens(`gepubliceerd → zichtbaar, ${maat.naam}`, zichtbaar, maat.zichtbaar, 's'),
      hoogstens(`geheugen om te publiceren, ${maat.naam}`, gestart, MEGABYTES, 'MB'),
    );
  }
  return metingen;
}
