import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toonBedankt } from '#netlify/http/bedankt.ts';
import { dienIn, idVan, zetStap } from '#tests/support/meedoen-dossiers.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { beheerder, maakActoren } from '#tests/support/rechten-actoren.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
  await maakActoren(proef.eigenaar);
});
afterAll(() => proef?.stop());

const bedankt = async (nummer: string): Promise<string> => {
  const verzoek = new Request(`https://portaal.voorbeeld.test/meedoen/bedankt/${nummer}/`);
  return parse(await (await toonBedankt(verzoek, () => proef.delen)).text()).structuredText;
};
const metMakelaar = () =>
  proef.eigenaar.query(`insert into public.makelaar (id, naam, rol, telefoon, toestemming_op, status)
      values ('helper', 'Een makelaar', 'sociaal makelaar', '0301234567', '2026-01-01', 'gepubliceerd') on conflict do nothing;
    insert into public.makelaar_buurt (makelaar_id, wijk_code, buurt_code) values ('helper', 'wijk-1', 'buurt-1')
      on conflict do nothing`);
const zonderMakelaar = () => proef.eigenaar.query(`delete from public.makelaar where id = 'helper'`);

test('the page of thanks, the mail and the dossier name the same person, with how to call', async () => {
  await metMakelaar();
  const { nummer, volgcode, contact_email } = await dienIn(proef, '/api/aanmelding');
  expect(await bedankt(nummer)).toContain('Een makelaar, sociaal makelaar, helpt je. Je belt 030 123 45 67.');
  const mail = (await proef.post()).find(({ to }) => to?.[0]?.address === contact_email);
  expect(mail?.text).toContain('Een makelaar helpt je. Je belt 030 123 45 67.');
  const antwoord = await proef.stuurFormulier('/api/dossier', [['volgcode', volgcode]], {
    koppen: { accept: 'text/html' },
  });
  const pagina = parse(await antwoord.text());
  expect(pagina.querySelector('section[aria-labelledby="wie-helpt"]')?.structuredText).toBe(
    'Wie helpt je\nEen makelaar helpt je. Vragen kun je altijd stellen.\nsociaal makelaar\n030 123 45 67',
  );
});

test('without one all three say by when somebody will, and then who that is', async () => {
  await zonderMakelaar();
  const { nummer, volgcode, contact_email } = await dienIn(proef, '/api/aanvraag');
  expect(await bedankt(nummer)).toContain('Binnen 7 dagen weet je wie je helpt.');
  const mail = (await proef.post()).find(({ to }) => to?.[0]?.address === contact_email);
  expect(mail?.text).toContain('Binnen 7 dagen weet je wie je helpt.');
  const open = async (): Promise<string> => {
    const antwoord = await proef.stuurFormulier('/api/dossier', [['volgcode', volgcode]], {
      koppen: { accept: 'text/html' },
    });
    return parse(await antwoord.text()).querySelector('section[aria-labelledby="wie-helpt"]')?.structuredText ?? '';
  };
  expect(await open()).toMatch(
    /Het team van het portaal gaat hierover\. Voor het eind van \S+ \d+ \S+ \d{4} weet je wie je helpt\./,
  );
  await zetStap(proef, beheerder, 'aanvraag_stap', [
    await idVan(proef, 'aanvraag', nummer),
    'in_behandeling',
    null,
    null,
  ]);
  expect(await open()).toBe('Wie helpt je\nBeheerder helpt je. Vragen kun je altijd stellen.\nbeheerder');
});

test('the page of thanks stays as it is when the database is away, or the number is none of ours', async () => {
  const rpc = { ...proef.delen.rpc, haal: () => Promise.reject(new Error('stil')) };
  const verzoek = new Request('https://portaal.voorbeeld.test/meedoen/bedankt/M-BBBBBB/');
  const antwoord = await toonBedankt(verzoek, () => ({ ...proef.delen, rpc }));
  expect([antwoord.status, await antwoord.text()]).toEqual([200, expect.stringContaining('M-BBBBBB')]);
  expect(await bedankt('F-ZZZZZZ')).not.toContain('helpt je');
});
