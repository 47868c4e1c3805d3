import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dienIn, idVan, zetStap } from '#tests/support/meedoen-dossiers.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { maakActoren, makelaar } from '#tests/support/rechten-actoren.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
  await maakActoren(proef.eigenaar);
});
afterAll(() => proef?.stop());

/** Asks something, as a script does or as a browser without one. Gives what the page says then. */
const wegen = {
  async script(volgcode: string, tekst: string): Promise<string> {
    const antwoord = await proef.stuurJson('/api/dossier', { volgcode, actie: 'vragen', tekst });
    expect(antwoord.status).toBe(200);
    return JSON.stringify((await antwoord.json()).dossier.gebeurtenissen);
  },
  async formulier(volgcode: string, tekst: string): Promise<string> {
    const paren = [
      ['actie', 'vragen'],
      ['volgcode', volgcode],
      ['tekst', tekst],
    ];
    const antwoord = await proef.stuurFormulier('/api/dossier', paren, { koppen: { accept: 'text/html' } });
    expect(antwoord.status).toBe(200);
    return parse(await antwoord.text()).structuredText;
  },
};

test.each(['script', 'formulier'] as const)(
  'by %s: a resident asks, sees by when an answer comes, reads it in a mail, and writes back',
  async (weg) => {
    const { nummer, volgcode, contact_email } = await dienIn(proef, '/api/aanmelding');
    const id = await idVan(proef, 'aanmelding', nummer);
    expect(await wegen[weg](volgcode, 'Mag de poort open?')).toContain('Mag de poort open?');
    const open = async (): Promise<string> => {
      const pagina = await proef.stuurFormulier('/api/dossier', [['volgcode', volgcode]], {
        koppen: { accept: 'text/html' },
      });
      return parse(await pagina.text()).structuredText;
    };
    expect(await open()).toMatch(
      /Je schreef ons\. Een makelaar geeft antwoord\.\s+Dit doet de makelaar\. Uiterlijk op/,
    );
    await zetStap(proef, makelaar, 'dossier_antwoord', ['aanmelding', id, 'Ja, tot zes uur.\nDaarna niet.']);
    await proef.tik();
    const mail = (await proef.post()).find(
      ({ to, subject }) => to?.[0]?.address === contact_email && subject === 'Er is een bericht voor je',
    );
    // Where to answer, for who reads the mail alone.
    for (const deel of [
      'Dit schreef de makelaar:\n\n> Ja, tot zes uur.\n> Daarna niet.',
      'Doe dat in je dossier.',
      nummer,
    ])
      expect(mail?.text).toContain(deel);
    const code = /#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const gelezen = await open();
    for (const zin of ['Je schreef ons.', 'Een makelaar schreef je.', 'Ja, tot zes uur.'])
      expect(gelezen).toContain(zin);
    expect(gelezen).not.toContain('Een makelaar geeft antwoord');
    // By the link of that mail, once more.
    expect(await wegen[weg](code, 'Dank je!')).toContain('Dank je!');
    await zetStap(proef, makelaar, 'dossier_antwoord', ['aanmelding', id, null]);
    expect(await open()).toContain('Een makelaar las wat je schreef.');
  },
);

test('a question without words is refused at its field, and the same one sent twice is one', async () => {
  const { nummer, volgcode } = await dienIn(proef, '/api/aanvraag');
  const id = await idVan(proef, 'aanvraag', nummer);
  const leeg = await proef.stuurJson('/api/dossier', { volgcode, actie: 'vragen', tekst: ' ' });
  expect([leeg.status, await leeg.json()]).toEqual([422, { fouten: [{ veld: 'tekst', code: 'leeg' }] }]);
  await wegen.formulier(volgcode, 'Hallo?');
  await wegen.formulier(volgcode, 'Hallo?');
  const { rows } = await proef.eigenaar.query(
    `select count(*)::integer as n from public.gebeurtenis where dossier_id = $1 and soort = 'geschreven'`,
    [id],
  );
  expect(rows).toEqual([{ n: 1 }]);
});
