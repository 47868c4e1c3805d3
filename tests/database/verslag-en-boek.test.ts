import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { dossierSchema } from '#domein/contract/dossier.ts';
import { werkdossier } from '#domein/contract/werkdossier.ts';
import { Dossier } from '#formulieren/dossier/dossier.tsx';
import { LEEG } from '#formulieren/gedeeld/toestand.ts';
import { Inhoud } from '#islands/werkplek/dossiers/inhoud.tsx';
import { metZinnen } from '#netlify/services/dossier-lezen.ts';
import { dossierTekst } from '#teksten/nl/dossier/dossier.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { dossierTekst as werkTekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';
import { aanvraagStap, doe, laatDoen, lees, maakDossier, maakMeedoen } from '#tests/database/meedoen.ts';
import { beheerder, makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';

const database = maakStand(async (client) => {
  await maakMeedoen(client);
}).perProef();
const STAND = { volgcode: '', nummer: null, actie: 'lezen', toestand: LEEG, gedaan: null } as const;
const kaal = (html: string): string => html.replace(/<[^>]+>/g, '');

/** What the resident reads of a plan of € 100 that spent `verslag` by its report and `geboekt` by the books, and what staff read. */
async function schermen(verslag: number, geboekt: number) {
  const { client } = database;
  const { id, code } = await maakDossier(client, 'aanvraag', {
    posten: [{ omschrijving: 'Verf', bedrag_cent: 10_000 }],
    eigen_bijdrage_cent: 0,
  });
  for (const naar of ['in_behandeling', 'voorgelegd']) await aanvraagStap(client, id, naar);
  expect(await aanvraagStap(client, id, 'toegekend', 'Mooi.', beheerder)).toMatchObject({ stand: 'toegekend' });
  await aanvraagStap(client, id, 'in_uitvoering');
  for (const [soort, cent] of [
    ['betaald', 10_000],
    ['besteed', geboekt],
  ] as const)
    await laatDoen(client, beheerder, 'betaling_vastleggen', id, soort, cent, '2027-02-01');
  expect(await doe(client, code, 'eindverslag', { tekst: 'Het hek is klaar.', besteed_cent: verslag })).toMatchObject({
    stand: 'afgerond',
  });
  const dossier = metZinnen(dossierSchema.parse(await lees(client, code)));
  const gegevens = { gebieden: [], prioriteiten: [] };
  const bekeken = werkdossier.dossier_bekijken.antwoord.parse(
    await laatDoen(client, makelaar, 'dossier_bekijken', 'aanvraag', id),
  );
  const { rows } = await client.query(
    `select sum(bedrag_cent)::int as cent from public.grootboek where aanvraag_id = $1 and soort = 'besteed'`,
    [id],
  );
  return {
    bewoner: kaal(renderToStaticMarkup(createElement(Dossier, { dossier, stand: STAND, gegevens }))),
    werkplek: kaal(renderToStaticMarkup(createElement(Inhoud, { dossier: bekeken }))),
    grootboek: rows[0]?.cent,
  };
}

test('what a report says was spent and what the books say are both shown to both, when they differ', async () => {
  const anders = await schermen(9000, 6000);
  expect(anders.bewoner).toContain(dossierTekst.besteedAnders(bedrag(9000), bedrag(6000)));
  expect(anders.werkplek).toContain(`${werkTekst.besteed}${bedrag(9000)}${werkTekst.geboekt}${bedrag(6000)}`);
  // The ledger keeps what was entered, whatever the report says.
  expect(anders.grootboek).toBe(6000);
  const gelijk = await schermen(6000, 6000);
  expect(gelijk.bewoner).not.toContain('Wij noteerden');
  expect(gelijk.werkplek).toContain(`${werkTekst.besteed}${bedrag(6000)}`);
  expect(gelijk.werkplek).not.toContain(werkTekst.geboekt);
});
