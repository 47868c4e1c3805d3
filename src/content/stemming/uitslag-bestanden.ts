import Papa from 'papaparse';
import { stad } from '#config/stad.ts';
import type { Rondeuitslag } from '#content/stemming/uitslagen.ts';
import { FORMULE } from '#domein/gedeeld/csv-cel.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { schrijfPabulib } from '#domein/stemming/pabulib/pabulib.schrijven.ts';
import { heeftBiljetten } from '#domein/stemming/telling/invoer.ts';

/** All that it takes to count again, as the recount of the page reads it. */
export const uitslagJson = ({ ronde, rij, regels }: Rondeuitslag): string =>
  JSON.stringify({
    ronde: ronde.naam,
    voorbeeld: ronde.voorbeeld,
    versie: rij.versie,
    vastgesteld_op: rij.vastgesteld_op,
    motivering: rij.motivering,
    reden: rij.reden,
    invoer: rij.invoer,
    invoer_hash: rij.invoer_hash,
    loting: rij.loting,
    uitslag: rij.uitslag,
    adviezen: regels.flatMap(({ adviezen }) =>
      adviezen.map(({ aanvraag_id, functie, advies, tekst }) => ({ aanvraag_id, functie, advies, tekst })),
    ),
  });

const euro = (cent: number): string => (cent / 100).toFixed(2).replace('.', ',');

/** One row per plan, as a Dutch spreadsheet opens it: semicolons, decimal commas, amounts in euros. */
export function uitslagCsv({ regels, rij }: Rondeuitslag): string {
  const tabel = regels.map(({ titel, uitkomst, zin, adviezen }) => ({
    plan: titel,
    gevraagd_euro: euro(uitkomst.gevraagd_cent),
    krijgt_euro: euro(uitkomst.toegekend_cent),
    [rij.invoer.stemvorm === 'goedkeuren' ? 'voor' : 'punten']: uitkomst.steun,
    stembiljetten: uitkomst.noemer,
    uitkomst: uitkomst.uitkomst,
    waarom: zin,
    advies: adviezen.map(({ functie, advies }) => `${functie}: ${advies}`).join('|'),
    code: uitkomst.id,
  }));
  return `\uFEFF${Papa.unparse(tabel, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULE })}\r\n`;
}

/** The ballots of equal shares; undefined when only totals are public. */
export function uitslagPabulib({ ronde, rij }: Rondeuitslag): string | undefined {
  const { invoer, uitslag, geteld_op } = rij;
  if (!heeftBiljetten(invoer)) return undefined;
  return schrijfPabulib(invoer, uitslag, {
    beschrijving: ronde.naam,
    land: 'Netherlands',
    plaats: stad.naam,
    van: dagVan(new Date(ronde.opent_op)),
    tot: dagVan(new Date(geteld_op)),
    loting: rij.loting,
  });
}
