import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { stad } from '#config/stad.ts';
import { vervolgAnker } from '#domein/gedeeld/vervolg.ts';
import { dienIn } from '#netlify/services/indienen.ts';
import { feedbackIndieningVoor } from '#netlify/services/indieningen.ts';
import { tik } from '#netlify/services/tik.ts';
import { stelTikSamen } from '#netlify/tik-samenstelling.ts';
import { nieuwBuitenTekst } from '#teksten/nl/feedback/buiten.ts';
import { bedanktZinnen } from '#teksten/nl/formulier/bedankt.ts';
import { INGEVULD } from '#tests/support/meedoen-inhoud.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
});
afterAll(() => proef?.stop());

/** What was replaced comes back. */
const terug: string[] = [];
async function breek(functie: string, kop: string): Promise<void> {
  const { rows } = await proef.eigenaar.query(`select pg_get_functiondef($1::regprocedure) as sql`, [functie]);
  terug.push(rows[0]?.sql);
  await proef.eigenaar.query(
    `create or replace function ${kop} language plpgsql set search_path = '' as $$ begin raise exception 'stuk'; end $$`,
  );
}
afterEach(async () => {
  for (const sql of terug.splice(0)) await proef.eigenaar.query(sql);
});

async function doeTik(deze = stad, stuk?: Error) {
  const mislukt: string[] = [];
  const werk = stelTikSamen(proef.delen);
  const meld = (deel: string) => mislukt.push(deel);
  const post = stuk ? { ...werk.post, stuur: () => Promise.reject(stuk) } : werk.post;
  const verslag = await tik({ ...werk, post, meld }, deze).finally(() => werk.post.sluit());
  return { verslag, mislukt };
}
const vandaagOpnieuw = () => proef.eigenaar.query('update prive.tik set dagwerk_op = null');
const laat = () => proef.eigenaar.query(`update public.ronde set sluit_op = prive.nu() - interval '1 minute'`);

test('work that fails stops neither rondes, nor mails, nor other work', async () => {
  await proef.stuurJson('/api/aanmelding', { ...INGEVULD['/api/aanmelding'], uitdaging: await proef.losPuzzelOp() });
  await laat();
  await vandaagOpnieuw();
  await proef.eigenaar.query(
    `insert into prive.limiet values ('schrijven', repeat('a', 64), prive.nu() - interval '9 days', 1)`,
  );
  await breek(
    'prive.tel_monitor(jsonb,date)',
    `prive.tel_monitor(termijnen jsonb default '{}', welk date default null) returns integer`,
  );
  await breek('prive.jury_opschonen(jsonb)', `prive.jury_opschonen(termijnen jsonb default '{}') returns jsonb`);
  const { verslag, mislukt } = await doeTik();
  expect(mislukt.sort()).toEqual(['jury', 'tel_monitor']);
  expect(verslag).toMatchObject({ rondes_verder: 1, verzonden: 1 });
  expect(await proef.aantal(`prive.limiet where venster_op < prive.nu() - interval '3 days'`)).toBe(0);
  const { rows } = await proef.eigenaar.query('select public.tik_delen() as delen');
  expect(rows[0]?.delen).toEqual(['tel_monitor', 'jury']);
});

test('rondes that fail stop no mail, and are tried again', async () => {
  await proef.stuurJson('/api/feedback', {
    ...INGEVULD['/api/feedback'],
    // The first mail of the day to an address goes out at once.
    contact_email: 'wie-wacht@voorbeeld.test',
    uitdaging: await proef.losPuzzelOp(),
  });
  await breek('prive.rondes_verder()', 'prive.rondes_verder() returns integer');
  expect(await doeTik()).toMatchObject({ mislukt: ['rondes'], verslag: { verzonden: 1, rondes_verder: 0 } });
});

test('feedback about the portal is mailed to the person outside, and its sender hears who reads it', async () => {
  const vertrouwenspersoon = { functie: 'ombudsman', email: 'ombudsman@voorbeeld.test' };
  const gezegd = { over: 'portaal', over_id: '', tekst: 'Niemand belt terug.', contact_email: 'melder@voorbeeld.test' };
  const ruw = { ...INGEVULD['/api/feedback'], ...gezegd, altcha: await proef.losPuzzelOp() };
  const uit = await dienIn(proef.delen, feedbackIndieningVoor(vertrouwenspersoon), ruw, 'a'.repeat(64));
  if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
  expect(vervolgAnker('feedback', uit.waarde.vervolg)).toMatch(/-buiten$/);
  expect(bedanktZinnen('feedback', uit.waarde.vervolg)).toEqual(expect.arrayContaining([...nieuwBuitenTekst.bedankt]));

  const gelogd = vi.spyOn(console, 'error').mockReturnValue();
  const stuk = new Error(gezegd.contact_email);
  expect((await doeTik({ ...stad, vertrouwenspersoon }, stuk)).verslag).toMatchObject({
    feedback_buiten: 1,
    verzonden: 0,
  });
  expect(JSON.stringify(gelogd.mock.calls)).not.toContain(gezegd.contact_email);
  await proef.eigenaar.query('update prive.bericht set volgende_poging_op = prive.nu(), bezet_tot = null');
  const { verslag } = await doeTik({ ...stad, vertrouwenspersoon });
  expect(verslag).toMatchObject({ feedback_buiten: 0, verzonden: 2 });

  const brief = (aan: string) => proef.post().then((post) => post.find(({ to }) => to?.[0]?.address === aan)?.text);
  const naarBuiten = await brief(vertrouwenspersoon.email);
  for (const woord of [gezegd.tekst, gezegd.contact_email, uit.waarde.nummer]) expect(naarBuiten).toContain(woord);
  for (const zin of nieuwBuitenTekst.ontvangst) expect(await brief(gezegd.contact_email)).toContain(zin);
  expect(await proef.aantal('public.feedback where doorgestuurd_op is not null')).toBe(1);
});
