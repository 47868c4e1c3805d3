import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { leesOpdracht, weigerOpdracht } from '#config/hulp.ts';
import { stad } from '#config/stad.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { LIJST_BYTES } from '#domein/plek/import/inlezen.limieten.ts';
import { doelSchema, type Lijstkeuze, lijstkeuzeSchema } from '#domein/plek/lijst/lijst.keuze.ts';
import type { Lijstkeuzes } from '#domein/plek/lijst/lijst.voorstel.ts';
import { plekSoortSchema } from '#domein/plek/plek.schema.ts';
import { importdatabase } from '#netlify/adapters/import-database.ts';
import { Melding } from '#netlify/melding.ts';
import { metSupabase, stopMetFouten } from '#netlify/opdrachten/afloop.ts';
import { toonLijst } from '#netlify/opdrachten/plekken-tonen.ts';
import { voerUit } from '#netlify/opdrachten/voer-uit.ts';
import { alsKeuze, importeerLijst } from '#netlify/services/lijst-importeren.ts';
import { alsVoorstelJson, kennisUit, maakVoorstel, ZONDER_DATABASE } from '#netlify/services/plekken-voorstel.ts';
import { plekkenImporteren as tekst } from '#teksten/nl/publicatie/importeren.ts';
import { importfoutTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';
import { lijstTekst, opmerkingTekst, wachtregel } from '#teksten/nl/publicatie/lijst-inlezen.ts';
import { zonderStukken } from '#teksten/nl/taal/naam.ts';

function leesOpties() {
  const { values, positionals } = leesOpdracht(lijstTekst.gebruik, {
    allowPositionals: true,
    options: {
      schrijf: { type: 'boolean', default: false },
      voorstel: { type: 'boolean', default: false },
      'zonder-wachtende': { type: 'boolean', default: false },
      codering: { type: 'string' },
      soort: { type: 'string' },
      bron: { type: 'string' },
      samen: { type: 'string' },
      kolom: { type: 'string', multiple: true, default: [] },
      keuze: { type: 'string' },
      'bewaar-keuze': { type: 'string' },
    },
  });
  const [bestand, ...meer] = positionals;
  return bestand && meer.length === 0 ? { bestand, ...values } : weigerOpdracht(tekst.eenBestand, lijstTekst.gebruik);
}
type Opties = ReturnType<typeof leesOpties>;

/** `"hun=ons"`; nothing behind the sign leaves their column out. */
function leesKolom(kolom: string): Lijstkeuze['kolommen'][number] {
  const plaats = kolom.lastIndexOf('=');
  if (plaats < 1) throw new Melding(lijstTekst.kolomVorm);
  const [hun, ons] = [kolom.slice(0, plaats).trim(), kolom.slice(plaats + 1).trim()];
  if (ons === '') return { hun, doel: null };
  const doel = doelSchema.safeParse(ons);
  if (!doel.success) throw new Melding(zonderStukken(lijstTekst.kolomOnbekend(ons)));
  return { hun, doel: doel.data };
}

async function leesBewaard(bestand: string | undefined): Promise<Lijstkeuze> {
  if (bestand === undefined) return { kolommen: [] };
  const inhoud = await readFile(bestand, 'utf8').catch(() => {
    throw new Melding(tekst.geenBestand(bestand));
  });
  try {
    return lijstkeuzeSchema.parse(JSON.parse(inhoud));
  } catch {
    throw new Melding(zonderStukken(lijstTekst.keuzeStuk(bestand)));
  }
}

async function leesKeuzes({ bestand, soort, bron, samen, kolom, keuze }: Opties): Promise<Lijstkeuzes> {
  const kind = plekSoortSchema.safeParse(soort);
  if (soort !== undefined && !kind.success) throw new Melding(lijstTekst.soort);
  if (samen !== undefined && samen !== 'ja' && samen !== 'nee') throw new Melding(lijstTekst.samen);
  const bewaard = await leesBewaard(keuze);
  const nu = kolom.map(leesKolom);
  const titel = basename(bestand);
  return {
    titel,
    bron: bron || bewaard.bron || zonderStukken(lijstTekst.bestandAlsBron(titel)),
    soort: kind.data ?? bewaard.soort,
    samen: samen === undefined ? bewaard.samen : samen === 'ja',
    // What is chosen now goes before what was kept.
    kolommen: [...bewaard.kolommen.filter(({ hun }) => !nu.some((ander) => ander.hun === hun)), ...nu],
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

async function bewaar(bestand: string | undefined, keuze: Lijstkeuze): Promise<void> {
  if (bestand === undefined) return;
  await writeFile(bestand, `${JSON.stringify(keuze, null, 2)}\n`);
  console.error(zonderStukken(lijstTekst.keuzeBewaard(bestand)));
}

async function toonVoorstel(bytes: Uint8Array, opties: Opties, keuzes: Lijstkeuzes): Promise<void> {
  const omgeving = { kennis: await haalKennis(), kader: stad.kaart.kader, vandaag: dagVan(new Date()) };
  const uitkomst = maakVoorstel({ bytes, codering: opties.codering }, omgeving, keuzes);
  if (!uitkomst.ok) stopMetFouten(uitkomst.fouten.map(importfoutTekst));
  for (const opmerking of uitkomst.voorstel.opmerkingen) console.error(zonderStukken(opmerkingTekst(opmerking)));
  await bewaar(opties['bewaar-keuze'], alsKeuze(uitkomst.voorstel, { ...keuzes, bron: opties.bron }));
  console.log(JSON.stringify(alsVoorstelJson(uitkomst.voorstel)));
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
  const { bestand, schrijf, codering, 'zonder-wachtende': zonderWachtende } = opties;
  const keuzes = await leesKeuzes(opties);
  const bytes = await leesBytes(bestand);
  if (opties.voorstel) return toonVoorstel(bytes, opties, keuzes);
  await metSupabase(async ({ url, secret }) => {
    const uitkomst = await importeerLijst(
      { bytes, codering, keuzes, schrijf, zonderWachtende },
      {
        database: importdatabase({ url, sleutel: secret }),
        kader: stad.kaart.kader,
        vandaag: dagVan(new Date()),
        meldSchrijven: (aantal) => console.error(tekst.schrijven(aantal)),
      },
    );
    if (!uitkomst.ok) stopMetFouten(uitkomst.fouten.map(importfoutTekst));
    const { wacht } = uitkomst.voorstel;
    if (schrijf && wacht.length > 0 && !zonderWachtende)
      stopMetFouten(
        [...wacht.flatMap(({ rij, redenen }) => redenen.map((reden) => wachtregel(rij, reden)))],
        lijstTekst.geenSchrijven,
      );
    toonLijst(uitkomst, schrijf);
    await bewaar(opties['bewaar-keuze'], alsKeuze(uitkomst.voorstel, { ...keuzes, bron: opties.bron }));
  });
});
