import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { alsHulp } from '#config/hulp.ts';
import { stad } from '#config/stad.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { importdatabase } from '#netlify/adapters/import-database.ts';
import { Melding } from '#netlify/melding.ts';
import { metSupabase, stopMetFouten, voerUit } from '#netlify/opdrachten/afloop.ts';
import { type Importuitkomst, importeerPlekken } from '#netlify/services/plekken-importeren.ts';
import { herstelTekst, plekkenImporteren as tekst } from '#teksten/nl/publicatie/importeren.ts';
import { importfoutTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';

const MEESTE_REGELS = 50;
const PER_MELDING = 1000;

function leesOpties() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { schrijf: { type: 'boolean', default: false }, codering: { type: 'string' } },
    });
    const [bestand, ...meer] = positionals;
    if (bestand && meer.length === 0) return { bestand, ...values };
  } catch {
    // An option that does not exist gets the same answer as a missing file name: how it should be.
  }
  throw new Melding(tekst.gebruik);
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
  toonRegels(plan.wijzigen.map(({ rij, naam, velden }) => tekst.anders(rij, naam, Object.keys(velden))));
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

alsHulp(tekst.gebruik);
await voerUit(async () => {
  const { bestand, schrijf, codering } = leesOpties();
  const bytes = await readFile(bestand).catch(() => {
    throw new Melding(tekst.geenBestand(bestand));
  });
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
