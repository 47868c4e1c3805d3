import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { leesOpdracht, weigerOpdracht } from '#config/hulp.ts';
import { stad } from '#config/stad.ts';
import { grenzenbron } from '#config/stad-achtergrond.ts';
import { importdatabase } from '#netlify/adapters/import-database.ts';
import { PdokFout } from '#netlify/adapters/pdok.ts';
import { Melding } from '#netlify/melding.ts';
import { metSupabase, stopMetFouten } from '#netlify/opdrachten/afloop.ts';
import { voerUit } from '#netlify/opdrachten/voer-uit.ts';
import { grenzenVanPdok } from '#netlify/services/grenzen-van-pdok.ts';
import { type Grensbron, importeerGrenzen } from '#netlify/services/wijken-importeren.ts';
import { grensfoutTekst, wijkenImporteren as tekst } from '#teksten/nl/publicatie/importeren-grenzen.ts';

const MAX_VERMELDING = 300;

function leesOpties() {
  const { values } = leesOpdracht(tekst.gebruik, {
    options: {
      pdok: { type: 'boolean', default: false },
      jaar: { type: 'string' },
      bestand: { type: 'string', multiple: true, default: [] },
      bron: { type: 'string' },
      proef: { type: 'boolean', default: false },
      akkoord: { type: 'boolean', default: false },
    },
  });
  // Either PDOK or files: which of the two would win is not for us to guess.
  return values.pdok === values.bestand.length > 0 ? weigerOpdracht(tekst.eenVanBeide, tekst.gebruik) : values;
}

const herkomstSchema = z.object({ bron: z.string().min(1), licentie: z.string().optional() });

/** What the file says of itself, else its name: a boundary always tells where it came from. */
function vermeldingVan(json: unknown, bestand: string, bron: string | undefined): string {
  const herkomst = herkomstSchema.safeParse(json).data;
  const zelf = herkomst && [herkomst.bron, herkomst.licentie].filter(Boolean).join('; ');
  const tekst = bron || zelf || basename(bestand);
  return tekst.length > MAX_VERMELDING ? `${tekst.slice(0, MAX_VERMELDING - 1)}…` : tekst;
}

async function uitBestand(bestand: string, bron: string | undefined): Promise<Grensbron> {
  const inhoud = await readFile(bestand, 'utf8').catch(() => {
    throw new Melding(tekst.geenBestand(bestand));
  });
  const naam = basename(bestand);
  try {
    // Some programs put a byte order mark in front, which JSON does not allow.
    const json: unknown = JSON.parse(inhoud.replace(/^\uFEFF/, ''));
    return { naam, json, vermelding: vermeldingVan(json, bestand, bron) };
  } catch {
    return stopMetFouten([grensfoutTekst({ bron: naam, nummer: null, gebied: null, reden: { code: 'geen_json' } })]);
  }
}

async function uitPdok(jaarTekst: string | undefined): Promise<Grensbron[]> {
  const jaar = jaarTekst === undefined ? grenzenbron.jaar : Number(jaarTekst);
  if (!Number.isInteger(jaar) || jaar < 2000 || jaar > 2100) throw new Melding(tekst.jaarFout(jaarTekst ?? ''));
  try {
    return await grenzenVanPdok({ ...stad, grenzenbron }, jaar, (soort) => console.error(tekst.ophalen(soort, jaar)));
  } catch (fout) {
    if (fout instanceof PdokFout) throw new Melding(tekst.pdok[fout.oorzaak](fout.adres, fout.status));
    throw fout;
  }
}

const { pdok, jaar, bestand, bron, proef, akkoord } = leesOpties();
await voerUit(async () => {
  const bronnen = pdok ? await uitPdok(jaar) : await Promise.all(bestand.map((naam) => uitBestand(naam, bron)));
  await metSupabase(async ({ url, secret }) => {
    const database = importdatabase({ url, sleutel: secret });
    const uitkomst = await importeerGrenzen({ bronnen, proef, akkoord }, { database, stad });
    if (!uitkomst.ok) stopMetFouten(uitkomst.fouten.map(grensfoutTekst));
    for (const verschil of uitkomst.verschillen) console.log(tekst.verschil(verschil));
    for (const wat of uitkomst.vereenvoudigd) console.log(tekst.vereenvoudigd(wat));
    const nakijken = uitkomst.koppelingen.length > 0 && !akkoord && !proef;
    for (const koppeling of uitkomst.koppelingen) console.log(tekst.koppeling(koppeling));
    if (nakijken) console.log(tekst.nakijken);
    else console.log(proef ? tekst.proef : uitkomst.geschreven ? tekst.geschreven : tekst.niets);
  });
});
