import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { leesOpdracht } from '#config/hulp.ts';
import { stad } from '#config/stad.ts';
import { dagVan, plusDagen, plusMaanden } from '#domein/gedeeld/dag.ts';
import { Ketencontrole, type Logboekdag, logboekdagSchema } from '#domein/logboek/keten.ts';
import { logboekdatabase } from '#netlify/adapters/logboek-database.ts';
import { Melding } from '#netlify/melding.ts';
import { metSupabase } from '#netlify/opdrachten/afloop.ts';
import { voerUit } from '#netlify/opdrachten/voer-uit.ts';
import { ketenfoutTekst, logboekNagaan as tekst } from '#teksten/nl/werkplek/logboek-nagaan.ts';

/** As a download of the open data gives them. */
const bestandSchema = z.object({ rijen: z.array(logboekdagSchema) });
const MEESTE_FOUTEN = 20;

async function leesDagen(bestand: string): Promise<readonly Logboekdag[]> {
  try {
    return bestandSchema.parse(JSON.parse(await readFile(bestand, 'utf8'))).rijen;
  } catch {
    throw new Melding(tekst.geenBestand(bestand));
  }
}

/** The first day of which every line must still be there. A day of grace: the clock clears away once a day. */
const bewaardVanaf = (): string => plusDagen(plusMaanden(dagVan(Date.now()), -stad.bewaartermijnen.logboek_maanden), 1);

const sha256 = (inhoud: string): string => createHash('sha256').update(inhoud).digest('hex');

const { dagen } = leesOpdracht(tekst.gebruik, { options: { dagen: { type: 'string' } } }).values;
await voerUit(async () => {
  await metSupabase(async ({ url, secret }) => {
    const database = logboekdatabase({ url, sleutel: secret });
    const controle = new Ketencontrole(
      dagen === undefined ? await database.dagen() : await leesDagen(dagen),
      bewaardVanaf(),
      sha256,
    );
    for await (const schakel of database.schakels()) controle.volgende(schakel);
    const fouten = controle.klaar();
    const regels = fouten.slice(0, MEESTE_FOUTEN).map(({ code, nummer }) => ketenfoutTekst[code](nummer));
    if (fouten.length > 0) throw new Melding([...regels, tekst.mis(fouten.length)].join('\n'));
    console.log(tekst.klopt(controle.aantal));
    if (controle.laatste) console.log(tekst.laatste(controle.laatste.nummer, controle.laatste.hash));
  });
});
