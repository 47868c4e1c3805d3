import { expect, test } from 'vitest';
import { paths, serverpaths } from '#config/paths.ts';
import { werkmailsoorten } from '#domein/contract/berichten.ts';
import { aanhef, groet } from '#netlify/services/bericht-delen.ts';
import { maakOp, tekst } from '#netlify/services/bericht-opmaak.ts';
import {
  isWerkbericht,
  schrijfBuitenbericht,
  schrijfWerkbericht,
  schrijfWerkuitnodiging,
} from '#netlify/services/bericht-werk.ts';
import { berichtTekst } from '#teksten/nl/mail/berichten.ts';
import { werkmailTekst } from '#teksten/nl/mail/werkmail.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { inboxTekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

const REGEL = { soort: 'aanvraag', id: 'x', wat: 'oppakken', titel: null, uiterlijk: '2026-12-14T23:00:00Z' } as const;
const gegevens = {
  naam: 'Voorbeeld',
  meer: 0,
  nakijken: 0,
  ernstig: 0,
  regels: [REGEL],
};

test.each([
  ['werk_vandaag', '2026-12-14T22:59:00Z', 'uiterlijk maandag 14 december 2026'],
  ['werk_vandaag', '2026-12-15T06:00:00Z', 'had af moeten zijn op maandag 14 december 2026'],
  ['werk_termijn', '2026-12-15T06:00:00Z', 'had af moeten zijn op maandag 14 december 2026'],
] as const)('in the mail %s that goes at %s a term is told as %s', (soort, nu, zin) => {
  const { alineas } = schrijfWerkbericht({ soort, gegevens }, 'https://voorbeeld.test', new Date(nu));
  expect(JSON.stringify(alineas)).toContain(`, ${zin}"`);
});

const SITE = 'https://voorbeeld.test';
const NU = new Date('2026-12-01T06:00:00Z');
const leesWerk = (meer: Partial<Parameters<typeof schrijfWerkbericht>[0]['gegevens']>) =>
  maakOp(schrijfWerkbericht({ soort: 'werk_vandaag', gegevens: { ...gegevens, ...meer } }, SITE, NU), 'nl').tekst;

test('each line says what to do and of what, and opens the screen to do it', () => {
  const ronde = { ...REGEL, soort: 'ronde', titel: 'Noord', uiterlijk: null } as const;
  const woorden = leesWerk({ regels: [REGEL, ronde] });
  expect(woorden).toContain(`\n  ${SITE}${serverpaths.werkplekDossier('aanvraag', 'x')}`);
  expect(woorden).toContain(
    `- ${werkmailTekst.regel(inboxTekst.wat.oppakken, 'Noord')}\n  ${SITE}${serverpaths.werkplekRonde('x')}`,
  );
});

test('a title is a name, with a direction of its own; without one the line says what to do', () => {
  const html = (titel: string | null) => {
    const regels = [{ ...REGEL, titel }];
    return maakOp(schrijfWerkbericht({ soort: 'werk_vandaag', gegevens: { ...gegevens, regels } }, SITE, NU), 'nl')
      .html;
  };
  expect(html('Soep')).toContain('<bdi>Soep</bdi>');
  expect(html(null)).toContain(`>${werkmailTekst.regel(inboxTekst.wat.oppakken, null)}, `);
});

test('what there is nothing of leaves no empty place', () => {
  const mail = schrijfWerkbericht({ soort: 'werk_vandaag', gegevens: { ...gegevens, regels: [] } }, SITE, NU);
  expect(mail.alineas).toEqual([
    aanhef('Voorbeeld'),
    { soort: 'link', tekst: werkmailTekst.knop, uitleg: berichtTekst.link, url: `${SITE}${paths.werkplek}` },
    tekst(werkmailTekst.inloggen),
    ...groet,
  ]);
});

test.each(['meer', 'nakijken', 'ernstig'] as const)('how much there is of %s stands there from the first', (wat) => {
  expect(leesWerk({ [wat]: 1 })).toContain(werkmailTekst[wat](1));
  expect(leesWerk({})).not.toContain(werkmailTekst[wat](0));
});

test('who has nothing to do by itself gets no list of it', () => {
  const [zin = ''] = werkmailTekst.werk_vandaag.zinnen;
  expect(leesWerk({})).toContain(zin);
  expect(leesWerk({ regels: [], nakijken: 3 })).not.toContain(zin);
});

test('an invitation leads to the workplace and greets by name', () => {
  const woorden = maakOp(schrijfWerkuitnodiging({ naam: 'Voorbeeld' }, SITE), 'nl').tekst;
  expect(woorden).toContain(berichtTekst.aanhef('Voorbeeld'));
  expect(woorden).toContain(`${werkmailTekst.knop}:\n${SITE}${paths.werkplek}`);
});

test('the person outside hears kinds, numbers and since when', () => {
  const lijst = [{ wat: 'oppakken', aantal: 3, sinds: '2026-11-01T10:00:00Z' } as const];
  expect(maakOp(schrijfBuitenbericht({ lijst }), 'nl').tekst).toContain(
    werkmailTekst.buiten.regel(inboxTekst.wat.oppakken, 3, datumLang('2026-11-01')),
  );
});

test('a mail of what waits is told from other mails to staff', () => {
  for (const soort of werkmailsoorten) expect(isWerkbericht({ soort })).toBe(true);
  expect(isWerkbericht({ soort: 'werk_uitnodiging' })).toBe(false);
});
