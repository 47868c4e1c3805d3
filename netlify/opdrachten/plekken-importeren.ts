import { readFile } from 'node:fs/promises';
import { leesOpdracht, weigerOpdracht } from '#config/hulp.ts';
import { stad } from '#config/stad.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { kolommenVan } from '#domein/plek/import/import.kolommen.ts';
import { importdatabase } from '#netlify/adapters/import-database.ts';
import { Melding } from '#netlify/melding.ts';
import { metSupabase, stopMetFouten, voerUit } from '#netlify/opdrachten/afloop.ts';
import { type Importuitkomst, importeerPlekken } from '#netlify/services/plekken-importeren.ts';
import { herstelTekst, plekkenImporteren as tekst } from '#teksten/nl/publicatie/importeren.ts';
import { importfoutTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';

const MEESTE_REGELS = 50;
const PER_MELDING = 1000;

function leesOpties() {
  const { values, positionals } = leesOpdracht(tekst.gebruik, {
    allowPositionals: true,
    options: { schrijf: { type: 'boolean', default: false }, codering: { type: 'string' } },
  });
  const [bestand, ...meer] = positionals;
  return bestand && meer.length === 0 ? { bestand, ...values } : weigerOpdracht(tekst.eenBestand, tekst.gebruik);
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

const { bestand, schrijf, codering } = leesOpties();
await voerUit(async () => {
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
