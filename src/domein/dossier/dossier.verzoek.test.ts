import { expect, test } from 'vitest';
import { dossieracties } from '#domein/dossier/dossier.acties.ts';
import { parseDossierverzoek } from '#domein/dossier/dossier.verzoek.ts';
import { formatVolgcode, maakVolgcode } from '#domein/gedeeld/volgcode.ts';

const code = maakVolgcode(new Uint8Array(16).fill(77));
const volgcode = formatVolgcode(code);

test('with a code and nothing else the dossier is read', () => {
  expect(parseDossierverzoek({ volgcode })).toEqual({ ok: true, waarde: { actie: 'lezen', volgcode: code } });
});

test.each(dossieracties.filter((actie) => actie !== 'nieuwe_code'))('%s needs a volgcode', (actie) => {
  const gelezen = parseDossierverzoek({ actie, tekst: 'Hallo', besteed: '5', geholpen: 'ja' });
  expect(gelezen).toEqual({ ok: false, fout: [{ veld: 'volgcode', code: 'leeg' }] });
});

test('each action takes its own fields and no others', () => {
  const alles = { volgcode, tekst: 'Klaar.', besteed: '1.250,50', geholpen: 'nee', contact_email: 'a@voorbeeld.test' };
  const velden = dossieracties.map((actie) => {
    const gelezen = parseDossierverzoek({ ...alles, actie });
    return gelezen.ok ? gelezen.waarde : gelezen.fout;
  });
  expect(velden).toEqual([
    { actie: 'lezen', volgcode: code },
    { actie: 'aanvullen', volgcode: code, tekst: 'Klaar.' },
    { actie: 'vragen', volgcode: code, tekst: 'Klaar.' },
    { actie: 'wijzigen', volgcode: code },
    { actie: 'intrekken', volgcode: code, tekst: 'Klaar.' },
    { actie: 'eindverslag', volgcode: code, tekst: 'Klaar.', besteed: 125_050 },
    { actie: 'geholpen', volgcode: code, geholpen: 'nee', tekst: 'Klaar.' },
    { actie: 'bevestigen', volgcode: code },
    { actie: 'wis', volgcode: code },
    { actie: 'nieuwe_code', contact_email: 'a@voorbeeld.test' },
  ]);
});

test('an unknown action is named, an answer or report without text is refused', () => {
  expect(parseDossierverzoek({ volgcode, actie: 'verwijderen' })).toEqual({
    ok: false,
    fout: [{ veld: 'actie', code: 'geen_keuze' }],
  });
  expect(parseDossierverzoek({ volgcode, actie: 'aanvullen' }).ok).toBe(false);
  expect(parseDossierverzoek({ volgcode, actie: 'eindverslag', tekst: 'Klaar.' })).toEqual({
    ok: false,
    fout: [{ veld: 'besteed', code: 'leeg' }],
  });
});
