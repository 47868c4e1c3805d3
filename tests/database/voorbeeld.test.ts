import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '#tests/support/postgres-bestanden.ts';
import { applyFiles } from '#tests/support/postgres-databases.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('alles', 'seeds');
const DEMO = join(ROOT, 'supabase', 'seeds', 'demo');

const rijen = async <Rij extends object>(sql: string): Promise<Rij[]> => (await database.client.query<Rij>(sql)).rows;

beforeAll(() => applyFiles(database.url, DEMO));

test('the example ronde is open, and says that it is an example wherever it stands', async () => {
  const statussen = await rijen<{ status: string }>(
    `select a.status::text from public.aanvraag a join public.ronde r on r.id = a.ronde_id where r.slug = 'voorbeeldronde' order by 1`,
  );
  expect(statussen.map(({ status }) => status)).toEqual([
    'aanvulling_gevraagd',
    'buiten_behandeling',
    'in_behandeling',
    'ingediend',
    'voorgelegd',
    'voorgelegd',
  ]);
  const titels = await rijen<{ titel: string }>(
    `select plan as titel from public.aanvraag union all select naam from public.aanmelding
     union all select tekst from public.feedback union all select plan from public.aanvraag_publiek`,
  );
  expect(titels.filter(({ titel }) => !/Voorbeeld: |Dit is een voorbeeld\./.test(titel))).toEqual([]);
  expect(await rijen('select from public.ronde where not voorbeeld')).toEqual([]);
});

test('every example dossier has its mail with a code, and no example became an initiatief', async () => {
  const [aantal] = await rijen<{ mails: number; dossiers: number; initiatieven: number; accounts: number }>(`select
    (select count(distinct aan)::int from prive.bericht) as mails,
    (select count(*)::int from prive.contact) as dossiers,
    (select count(*)::int from public.initiatief where 'aanvraag door bewoner' = any (bron)) as initiatieven,
    (select count(*)::int from auth.users) as accounts`);
  expect(aantal).toEqual({ mails: 22, dossiers: 13, initiatieven: 0, accounts: 0 });
});

test('the example jury votes: eight jurors of whom five did, advice, and belangen', async () => {
  const [stand] = await rijen(`select r.status::text,
    (select count(*)::int from public.jurylid j where j.ronde_id = r.id) as juryleden,
    (select count(*)::int from prive.deelname d where d.ronde_id = r.id) as gestemd,
    (select count(*)::int from prive.stembiljet s where s.ronde_id = r.id) as biljetten,
    (select count(*)::int from public.advies a where a.ronde_id = r.id) as adviezen,
    (select array_agg(b.bron order by b.bron) from public.belang b join public.jurylid j on j.id = b.jurylid_id where j.ronde_id = r.id) as belangen
    from public.ronde r where r.slug = 'voorbeeldjury'`);
  expect(stand).toEqual({
    status: 'stemmen',
    juryleden: 8,
    gestemd: 5,
    biljetten: 5,
    adviezen: 3,
    belangen: ['contact', 'zelf'],
  });
});

test('applied again it adds nothing', async () => {
  const tel = () =>
    rijen(
      'select count(*) from public.aanvraag union all select count(*) from prive.bericht union all select count(*) from prive.stembiljet',
    );
  const eerst = await tel();
  await applyFiles(database.url, DEMO);
  expect(await tel()).toEqual(eerst);
});

test('an example counts as nobody, and says that it is one once it is answered', async () => {
  await rijen('select prive.tel_feedback(), prive.tel_monitor()');
  expect(await rijen('select from public.feedback_totaal')).toEqual([]);
  expect(await rijen(`select from public.monitor_cijfer where meting in ('aanmeldingen', 'stappen')`)).toEqual([]);
  const gezegd = await rijen(`insert into public.feedback_publiek
    (feedback_id, over, gezicht, gezegd, reactie, gepubliceerd_op)
    select f.id, f.over, f.gezicht, 'Ik vond snel wat ik zocht.', 'Fijn.', now() from public.feedback f returning gezegd`);
  expect(gezegd).toEqual([{ gezegd: 'Voorbeeld: Ik vond snel wat ik zocht.' }]);
  await rijen('select prive.tel_feedback(), prive.tel_monitor()');
  expect(await rijen('select from public.feedback_totaal')).toEqual([]);
});
