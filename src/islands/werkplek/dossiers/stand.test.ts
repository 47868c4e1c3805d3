import { expect, test } from 'vitest';
import { aanmeldingstatussen } from '#domein/aanmelding/aanmelding.status.ts';
import { aanvraagstatussen } from '#domein/aanvraag/aanvraag.status.ts';
import type { Werkgebeurtenis } from '#domein/contract/werkdossier.ts';
import { feedbackstatussen } from '#domein/feedback/feedback.status.ts';
import type { Gebeurtenissoort } from '#domein/gedeeld/gebeurtenis.ts';
import {
  behandelaarZin,
  nietBevestigdZin,
  onbereikbaarZin,
  rustZin,
  stapUitleg,
} from '#islands/werkplek/dossiers/stand.ts';
import { inboxTekst, stapTekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

const MAIL = { mail: true, telefoon: false, bevestigd: false };
const NUMMER = { mail: false, telefoon: true, bevestigd: false };
const wachtOpIemand = /wacht op|kan (?:er )?nog/;

test.each([
  ['aanmelding', aanmeldingstatussen, ['gepubliceerd', 'afgewezen', 'ingetrokken']],
  ['aanvraag', aanvraagstatussen, ['afgerond', 'afgewezen', 'buiten_behandeling', 'ingetrokken']],
  ['feedback', feedbackstatussen, ['afgesloten']],
] as const)('an %s that is over waits for nobody, and any other does', (soort, statussen, over: readonly string[]) => {
  const zeggen = statussen.map((status) => [status, rustZin({ soort, status, bereikbaar: MAIL })] as const);
  expect(
    zeggen
      .filter(([, zin]) => !wachtOpIemand.test(zin))
      .map(([status]) => status)
      .sort(),
  ).toEqual([...over].sort());
});

test('feedback without an address that was answered waits for nobody', () => {
  const zin = rustZin({ soort: 'feedback', status: 'beantwoord', bereikbaar: null });
  expect(zin).toContain('Het antwoord is gegeven.');
  expect(zin).not.toMatch(wachtOpIemand);
});

const gebeurd = (...soorten: Gebeurtenissoort[]): Werkgebeurtenis[] =>
  soorten.map((soort) => ({
    soort,
    van: null,
    naar: null,
    door: 'makelaar',
    op: '2026-11-30T13:08:00Z',
    tekst: null,
    telling: null,
    wie: null,
    intern: soort === 'notitie',
  }));

test('nobody took it up only as long as nothing was done with it', () => {
  const zin = (...soorten: Gebeurtenissoort[]) =>
    behandelaarZin({ behandelaar: null, gebeurtenissen: gebeurd(...soorten) });
  expect(zin('ingediend', 'bevestigd', 'notitie')).toBe('Nog niemand pakte dit op.');
  for (const soort of ['beantwoord', 'vraag_gesteld', 'gepubliceerd', 'afgewezen', 'in_behandeling'] as const)
    expect(zin('ingediend', soort), soort).toBe('Niemand is hier vast voor.');
});

test('who had name and address taken away is not said to have left none', () => {
  const zin = (...soorten: Gebeurtenissoort[]) => onbereikbaarZin({ gebeurtenissen: gebeurd(...soorten) });
  expect(zin('ingediend', 'gewist')).toBe('De bewoner liet naam, adres en telefoonnummer weghalen.');
  expect(zin('ingediend', 'bevestigd')).toBe('We hebben geen adres of telefoonnummer van de bewoner.');
});

test('staff are told to call only where there is a number, and to wait for a mail where there is an address', () => {
  const belt = /\bbel/i;
  expect(
    [MAIL, NUMMER, { mail: true, telefoon: true, bevestigd: false }].map((bij) => belt.test(nietBevestigdZin(bij))),
  ).toEqual([false, true, true]);
  expect([MAIL, NUMMER].map((bij) => /\bmail\b/.test(nietBevestigdZin(bij)))).toEqual([true, false]);
  expect(nietBevestigdZin(null)).toContain('geen adres of telefoonnummer');
  // What waits may have a number, an address or both: the list does not know which.
  for (const wat of ['bevestigen', 'mail_mislukt'] as const) expect(inboxTekst.wat[wat]).not.toMatch(belt);
});

const stappen = Object.values(stapTekst).flatMap((soort) => Object.values(soort));

test('nobody is promised a mail that does not go', () => {
  expect(stappen.length).toBeGreaterThan(10);
  for (const stap of stappen) {
    for (const bereikbaar of [NUMMER, null])
      expect(stapUitleg(stap, bereikbaar)).not.toMatch(/krijgt een mail|per mail|leest waarom/);
    expect(stapUitleg(stap, MAIL)).not.toContain('Bel zelf');
  }
});

test('a step of which the resident hears says how', () => {
  const stap = { knop: 'Zet op de site', uitleg: 'Het komt op de site.', bericht: 'De bewoner krijgt een mail.' };
  expect(stapUitleg(stap, MAIL)).toBe('Het komt op de site. De bewoner krijgt een mail.');
  expect(stapUitleg(stap, NUMMER)).toContain('Bel zelf');
  expect(stapUitleg(stap, null)).toContain('hoort dit niet');
});
