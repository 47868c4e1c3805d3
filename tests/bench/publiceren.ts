import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { z } from 'zod';
import { meesteGeheugen, meetGeheugen } from '#tests/bench/geheugen.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { nieuweInlogcode } from '#tests/support/inlogcode.ts';
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
];
const GROOTSTE: Maat = { naam: 'tien steden', stad: stadsmaten.tienSteden, zichtbaar: 60 };

type Vraag = (pad: string, inhoud?: object, method?: string) => Promise<unknown>;

function maakVraag({ database, sleutel }: SiteProces, bewijs = sleutel): Vraag {
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
  const email = 'makelaar@voorbeeld.test';
  const vraag = maakVraag(proces);
  const code = nieuweInlogcode(proces.postbus, email);
  await vraag('/auth/v1/otp', { email, create_user: true });
  const sessie = await vraag('/auth/v1/verify', { email, token: await code(), type: 'email' });
  return maakVraag(proces, z.object({ access_token: z.string() }).parse(sessie).access_token);
}

/** Changes one place as a makelaar does. Returns how many seconds later its page shows that. */
async function publiceer(proces: SiteProces): Promise<number> {
  const vraag = await alsMakelaar(proces);
  const keuze = '/rest/v1/plek?soort=eq.speeltuin&status=eq.gepubliceerd&select=id,slug&order=id&limit=1';
  const [plek] = z.array(z.object({ id: z.string(), slug: z.string() })).parse(await vraag(keuze));
  if (!plek) throw new Error('There is no place to change.');
  const woord = `Zojuist ${Date.now()}`;
  const begin = performance.now();
  await vraag(`/rest/v1/plek?id=eq.${plek.id}`, { omschrijving: woord }, 'PATCH');
  while (performance.now() - begin < OPGEGEVEN_MS) {
    const pagina = await (await fetch(`${proces.site}/speeltuinen/${plek.slug}/`)).text();
    if (pagina.includes(woord)) return (performance.now() - begin) / 1000;
    await wacht(KIJK_MS);
  }
  throw new Error('The change did not become visible.');
}

async function meet({ stad }: Maat): Promise<{ seconden: number; megabytes: number }> {
  const map = await mkdtemp(join(tmpdir(), 'bench-publiceren-'));
  try {
    if (stad) await vulStadsmap(map, stad);
    const proces = await startSite({ map, env: { BIJHOUDEN: 'ja', ...meetGeheugen(map) } });
    try {
      const seconden = await publiceer(proces);
      return { seconden, megabytes: await meesteGeheugen(map) };
    } finally {
      await proces.stop();
    }
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** From a change to its page, and the memory it takes, at each size; the largest when MATEN is `alle`. */
export async function meetPubliceren(): Promise<Meting[]> {
  const maten = process.env.MATEN === 'alle' ? [...MATEN, GROOTSTE] : MATEN;
  const metingen: Meting[] = [];
  let eerste: number | undefined;
  for (const maat of maten) {
    const { seconden, megabytes } = await meet(maat);
    eerste ??= seconden;
    console.log(`${maat.naam}: ${seconden.toFixed(1)} s, ${(seconden / eerste).toFixed(1)} × as shipped`);
    metingen.push(
      hoogstens(`gepubliceerd → zichtbaar, ${maat.naam}`, seconden, maat.zichtbaar, 's'),
      hoogstens(`geheugen om te publiceren, ${maat.naam}`, megabytes, MEGABYTES, 'MB'),
    );
  }
  return metingen;
}
