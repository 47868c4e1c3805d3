import { expect, test } from 'vitest';
import { type Bericht, berichtSchema, jurymailsoorten } from '#domein/contract/berichten.ts';
import { maakOp } from '#netlify/services/bericht-opmaak.ts';
import { schrijfBericht } from '#netlify/services/berichten.ts';
import { nietVrij } from '#tests/support/schrijfrichting.ts';

const NAAM = 'ملتقى الحي';
const ADRESSEN = {
  site: 'https://voorbeeld.test',
  volgen: 'https://voorbeeld.test/volgen/',
  aanvragen: 'https://voorbeeld.test/buurtbudget/aanvragen/',
  jury: 'https://voorbeeld.test/jury/',
};
const CODE = '0123456789ABCDEFGHJKMNPQR';
const dossier = {
  soort: 'aanvraag',
  nummer: 'B-012345',
  titel: NAAM,
  status: 'afgewezen',
  naam: NAAM,
  kanaal: 'site',
  voorbeeld: false,
  code: CODE,
};
const stapje = { van: 'voorgelegd', naar: 'afgewezen', door: 'makelaar', tekst: NAAM };
const jury = { ronde: NAAM, voorbeeld: false, stemmen_tot_op: '2027-01-01T20:00:00Z', reden: NAAM };
const werk = { soort: 'aanvraag', id: 'x', wat: 'oppakken', titel: NAAM, uiterlijk: '2027-01-01T00:00:00Z' };
const stap = {
  soort: 'stap',
  gegevens: { ...dossier, ...stapje, telling: NAAM },
};
const open = {
  soort: 'ronde_open',
  gegevens: { rondes: [{ naam: NAAM, sluit_op: '2027-01-01T00:00:00Z', voorbeeld: true }] },
};

/** Every mail there is, with a name from right to left in each place where somebody's words can stand. */
const berichten: readonly Bericht[] = [
  ...['aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen'].map((soort) => ({
    soort,
    gegevens: { ...dossier, bevestigen: true },
  })),
  stap,
  { soort: 'feedback_reactie', gegevens: { ...dossier, ...stapje, vraag_geholpen: true } },
  { soort: 'nieuwe_code', gegevens: { code: CODE, dossiers: [dossier] } },
  open,
  { soort: 'samen', gegevens: { delen: [stap, open].map((deel) => ({ ...deel, message_id: 'a.b' })) } },
  ...jurymailsoorten.map((soort) => ({ soort, gegevens: jury })),
  ...['werk_vandaag', 'werk_termijn'].map((soort) => ({
    soort,
    gegevens: { naam: NAAM, regels: [werk], meer: 2, nakijken: 2, ernstig: 2 },
  })),
  { soort: 'werk_uitnodiging', gegevens: { naam: NAAM } },
].map((bericht) => berichtSchema.parse(bericht));

test.each(berichten)('in the mail $soort a name from right to left turns nothing around it', (bericht) => {
  const { html, tekst, onderwerp } = maakOp(schrijfBericht(bericht, ADRESSEN, new Date()), 'nl');
  expect(html).toContain(NAAM);
  expect(nietVrij(html)).toEqual([]);
  // Signs that nobody sees stand in no text that somebody may copy or search.
  expect(tekst + onderwerp).not.toMatch(/[\u2066-\u2069]/);
  expect(tekst).toContain(NAAM);
});

test('each kind of paragraph has a shape of its own, as text and as HTML', () => {
  const url = 'https://voorbeeld.test/a?b=1&c=2';
  const { tekst: woorden, html } = maakOp(
    {
      onderwerp: 'Proef',
      alineas: [
        { soort: 'kop', tekst: 'Kop' },
        { soort: 'kop', tekst: 'k'.repeat(80) },
        { soort: 'tekst', tekst: 'Gewoon.' },
        { soort: 'citaat', tekst: 'een\ntwee' },
        { soort: 'lijst', regels: ['een', 'twee'] },
        { soort: 'verwijzingen', regels: [{ tekst: 'een', url }] },
        { soort: 'link', tekst: 'Kijk', uitleg: 'Of:', url },
      ],
    },
    'nl',
  );
  expect(woorden).toBe(
    [
      '\nKop\n---',
      `\n${'k'.repeat(80)}\n${'-'.repeat(60)}`,
      'Gewoon.',
      '> een\n> twee',
      '- een\n- twee',
      `- een\n  ${url}`,
      `Kijk:\n${url}\n`,
    ].join('\n\n'),
  );
  const veilig = 'https://voorbeeld.test/a?b=1&amp;c=2';
  expect(html.slice(html.indexOf('<h2>'), html.indexOf('</div>'))).toBe(
    [
      '<h2>Kop</h2>',
      `<h2>${'k'.repeat(80)}</h2>`,
      '<p>Gewoon.</p>',
      '<blockquote dir="auto">een<br>twee</blockquote>',
      '<ul><li dir="auto">een</li><li dir="auto">twee</li></ul>',
      `<ul><li dir="auto"><a href="${veilig}">een</a></li></ul>`,
      `<p><a href="${veilig}">Kijk</a></p><p>Of:<br>${veilig}</p>`,
    ].join('\n'),
  );
});
