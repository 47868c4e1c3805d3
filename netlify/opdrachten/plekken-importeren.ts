import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { leesOpdracht, weigerOpdracht } from '#config/hulp.ts';
import { stad } from '#config/stad.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { kolommenVan } from '#domein/plek/import/import.kolommen.ts';
import { LIJST_BYTES } from '#domein/plek/import/inlezen.limieten.ts';
import type { Lijstkeuzes } from '#domein/plek/lijst/lijst.voorstel.ts';
import { plekSoortSchema } from '#domein/plek/plek.schema.ts';
import { importdatabase } from '#netlify/adapters/import-database.ts';
import { Melding } from '#netlify/melding.ts';
import { metSupabase, stopMetFouten, voerUit } from '#netlify/opdrachten/afloop.ts';
import { type Importuitkomst, importeerPlekken } from '#netlify/services/plekken-importeren.ts';
import { alsVoorstelJson, kennisUit, maakVoorstel, ZONDER_DATABASE } from '#netlify/services/plekken-voorstel.ts';
import { herstelTekst, plekkenImporteren as tekst } from '#teksten/nl/publicatie/importeren.ts';
import { importfoutTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';
import { lijstTekst, opmerkingTekst } from '#teksten/nl/publicatie/lijst-inlezen.ts';
import { zonderStukken } from '#teksten/nl/taal/naam.ts';

const MEESTE_REGELS = 50;
const PER_MELDING = 1000;
const GEBRUIK = `${tekst.gebruik}\n${lijstTekst.gebruik}`;

function leesOpties() {
  const { values, positionals } = leesOpdracht(GEBRUIK, {
    allowPositionals: true,
    options: {
      schrijf: { type: 'boolean', default: false },
      voorstel: { type: 'boolean', default: false },
      codering: { type: 'string' },
      soort: { type: 'string' },
      bron: { type: 'string' },
      samen: { type: 'string' },
    },
  });
  const [bestand, ...meer] = positionals;
  return bestand && meer.length === 0 ? { bestand, ...values } : weigerOpdracht(tekst.eenBestand, GEBRUIK);
}

function leesKeuzes({ bestand, soort, bron, samen }: ReturnType<typeof leesOpties>): Lijstkeuzes {
  const kind = plekSoortSchema.safeParse(soort);
  if (soort !== undefined && !kind.success) throw new Melding(lijstTekst.soort);
  if (samen !== undefined && samen !== 'ja' && samen !== 'nee') throw new Melding(lijstTekst.samen);
  const titel = basename(bestand);
  return {
    titel,
    bron: bron || zonderStukken(lijstTekst.bestandAlsBron(titel)),
    soort: kind.data,
    samen: samen === undefined ? undefined : samen === 'ja',
  };
}

/** What the database knows; without one that answers, a list can still be read. */
async function haalKennis(): Promise<Awaited<ReturnType<typeof kennisUit>>> {
  let kennis = ZONDER_DATABASE;
  try {
    await metSupabase(async ({ url, secret }) => {
      kennis = await kennisUit(importdatabase({ url, sleutel: secret }));
    });
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
  }
  return kennis;
}

async function toonVoorstel(bytes: Uint8Array, codering: string | undefined, keuzes: Lijstkeuzes): Promise<void> {
  const omgeving = { kennis: await haalKennis(), kader: stad.kaart.kader, vandaag: dagVan(new Date()) };
  const uitkomst = maakVoorstel({ bytes, codering }, omgeving, keuzes);
  if (!uitkomst.ok) stopMetFouten(uitkomst.fouten.map(importfoutTekst));
  for (const opmerking of uitkomst.voorstel.opmerkingen) console.error(zonderStukken(opmerkingTekst(opmerking)));
  console.log(JSON.stringify(alsVoorstelJson(uitkomst.voorstel)));
}

const toonRegels = (regels: readonly string[]): void => {
  for (const regel of regels.slice(0, MEESTE_REGELS)) console.log(regel);
  if (regels.length > MEESTE_REGELS) console.log(tekst.meerRegels(regels.length - MEESTE_REGELS));
};

function toon(
  { plan, codering, scheidingsteken, geschreven }: Extract<Importuitkomst, { ok: true }>,
  schrijf: boolean,
): void {
  console.log(tekst.gelezen(codering, scheidingsteken));
  toonRegels(plan.toevoegen.map(({ rij, naam, velden }) => tekst.erbij(rij, naam, String(velden.status))));
  toonRegels(plan.wijzigen.map(({ rij, naam, velden }) => tekst.anders(rij, naam, kolommenVan(velden))));
  const rijen = [...plan.toevoegen, ...plan.wijzigen];
  toonRegels(
    rijen.flatMap(({ rij, hersteld }) => hersteld.map(({ kolom, soort }) => `  ${herstelTekst(rij, kolom, soort)}`)),
  );
  console.log(tekst.telling(plan.toevoegen.length, plan.wijzigen.length, plan.ongewijzigd));
  const concept = plan.toevoegen.filter(({ velden }) => velden.status === 'concept').length;
  if (concept > 0) console.log(tekst.concept(concept));
  if (!schrijf) console.log(tekst.proef);
  else console.log(tekst.geschreven(geschreven?.toegevoegd ?? 0, geschreven?.gewijzigd ?? 0));
}

async function leesBytes(bestand: string): Promise<Uint8Array> {
  const onleesbaar = () => {
    throw new Melding(tekst.geenBestand(bestand));
  };
  const { size } = await stat(bestand).catch(onleesbaar);
  if (size > LIJST_BYTES) {
    const reden = { code: 'te_groot', max: LIJST_BYTES / 1_000_000 } as const;
    stopMetFouten([importfoutTekst({ rij: null, kolom: null, reden })]);
  }
  return readFile(bestand).catch(onleesbaar);
}

const opties = leesOpties();
await voerUit(async () => {
  const { bestand, schrijf, codering } = opties;
  const keuzes = leesKeuzes(opties);
  const bytes = await leesBytes(bestand);
  if (opties.voorstel) return toonVoorstel(bytes, codering, keuzes);
  await metSupabase(async ({ url, secret }) => {
    const uitkomst = await importeerPlekken(
      { bytes, codering, schrijf },
      {
        database: importdatabase({ url, sleutel: secret }),
        kader: stad.kaart.kader,
        vandaag: dagVan(new Date()),
        meldRij: (gedaan) => {
          if (gedaan % PER_MELDING === 0) console.error(tekst.voortgang(gedaan));
        },
        meldSchrijven: (aantal) => console.error(tekst.schrijven(aantal)),
      },
    );
    if (!uitkomst.ok) stopMetFouten(uitkomst.fouten.map(importfoutTekst));
    toon(uitkomst, schrijf);
  });
});
