import type { Client } from 'pg';
import { beheerder, makelaar, sessieVan } from './rechten-actoren.ts';
import { eigenVragen, type Vraag, type Wie } from './trekkers-vragen.ts';

/** A trigger as the catalog has it. */
export interface Trekker {
  readonly tabel: string;
  readonly naam: string;
  readonly functie: string;
  readonly argumenten: readonly string[];
  readonly insert: boolean;
  readonly update: boolean;
  readonly delete: boolean;
  /** The columns of `update of`; empty when every column counts. */
  readonly bij: readonly string[];
}

export const leesTrekkers = async (client: Client): Promise<readonly Trekker[]> =>
  (
    await client.query<Trekker>(`
      select n.nspname || '.' || c.relname as tabel, t.tgname as naam, p.proname as functie,
        (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[:t.tgnargs] as argumenten,
        t.tgtype & 4 > 0 as insert, t.tgtype & 16 > 0 as update, t.tgtype & 8 > 0 as delete,
        coalesce((select array_agg(a.attname::text) from pg_attribute a
          where a.attrelid = c.oid and a.attnum = any (t.tgattr)), '{}') as bij
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_proc p on p.oid = t.tgfoid
      where not t.tgisinternal and n.nspname in ('public', 'prive') and t.tgenabled = 'O' order by 1, 2`)
  ).rows;

const claims = (wie: Wie): string => {
  if (wie === 'niemand') return '';
  if (wie === 'klok') return JSON.stringify({ role: 'service_role' });
  const { sub } = wie === 'makelaar' ? makelaar : beheerder;
  return JSON.stringify({ role: 'authenticated', sub, ...sessieVan(sub, { minuten: wie === 'oud' ? 20 : 0 }) });
};

/** What was done: the row that was left, if any, or the words in which it was refused. */
interface Uitkomst {
  readonly rij?: Record<string, unknown> | undefined;
  readonly fout?: string | undefined;
}
/** One act: SQL to do, after SQL that is done while no trigger acts. */
interface Daad {
  readonly voor: string;
  readonly doe: string;
  readonly kolom: string;
}
interface Kolom {
  readonly naam: string;
  readonly soort: string;
}

const kolommenVan = async (client: Client, tabel: string): Promise<readonly Kolom[]> =>
  (
    await client.query<Kolom>(
      `select a.attname as naam, case when t.typtype = 'e' then 'enum ' || t.oid::regtype else t.oid::regtype::text end as soort
       from pg_attribute a join pg_type t on t.oid = a.atttypid
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       order by a.attnum`,
      [tabel],
    )
  ).rows;

/** Another value of the same type, as SQL. */
function anders({ naam, soort }: Kolom): readonly string[] {
  if (soort === 'text') return [`coalesce(${naam}, '') || 'a'`, `'a'`];
  if (soort === 'boolean') return [`not coalesce(${naam}, false)`];
  if (/^(integer|bigint|smallint|numeric|double precision)$/.test(soort)) return [`coalesce(${naam}, 0) + 1`];
  if (soort.startsWith('timestamp') || soort === 'date') return [`coalesce(${naam}, now()) + interval '1 day'`];
  if (soort === 'uuid') return ['gen_random_uuid()'];
  if (!soort.startsWith('enum ')) return [];
  const type = soort.slice(5);
  return [0, 1, 2, 3].map(
    (n) => `(select e from unnest(enum_range(null::${type})) e where e is distinct from ${naam} offset ${n} limit 1)`,
  );
}

/** Ways to change the first row of a table: each column in turn, beside what is always set. */
const wijzigingen = (tabel: string, kolommen: readonly Kolom[], ook: string, waarden = anders): Daad[] =>
  kolommen.flatMap((kolom) =>
    waarden(kolom).map((waarde) => ({
      voor: '',
      kolom: kolom.naam,
      doe: `update ${tabel} t set ${kolom.naam} = ${waarde}${ook} where ctid in (select ctid from ${tabel} limit 1)
        returning to_jsonb(t) as rij`,
    })),
  );

/** Ways to add a row: one that was there, gone and brought back with something else in a column. */
function toevoegingen(tabel: string, kolommen: readonly Kolom[], zet: readonly Kolom[], waarde: string): Daad[] {
  const namen = kolommen.map(({ naam }) => naam).join(', ');
  return zet.map(({ naam }) => ({
    voor: `create temp table proef on commit drop as select * from ${tabel} limit 1;
      delete from ${tabel} where ctid in (select ctid from ${tabel} limit 1);
      update proef set ${naam} = ${waarde.replaceAll('$', naam)}`,
    kolom: naam,
    doe: `insert into ${tabel} as t (${namen}) overriding system value select ${namen} from proef
      returning to_jsonb(t) as rij`,
  }));
}
const weghalen = (tabel: string): Daad => ({
  voor: '',
  kolom: '',
  doe: `delete from ${tabel} t where ctid in (select ctid from ${tabel} limit 1) returning to_jsonb(t) as rij`,
});

/** What all triggers of a function are asked: who acts, what shows that it worked, and which acts. */
interface Soort {
  readonly als?: (t: Trekker) => Wie;
  readonly voor?: string;
  readonly daden: (t: Trekker, kolommen: readonly Kolom[]) => readonly (readonly Daad[])[];
  readonly goed: (uitkomst: Uitkomst, daad: Daad) => boolean;
  readonly ziet?: (t: Trekker) => string;
}
const teksten = (kolommen: readonly Kolom[]) => kolommen.filter(({ soort }) => soort === 'text');
const gelukt = ({ rij }: Uitkomst) => rij !== undefined;
const metWoorden =
  (woorden: RegExp) =>
  ({ fout = '' }: Uitkomst) =>
    woorden.test(fout);

/** An act of each kind that the trigger listens to. */
function elkeDaad(t: Trekker, kolommen: readonly Kolom[]): Daad[][] {
  const bij = kolommen.filter(({ naam }) => naam !== 'gewijzigd_op' && (t.bij.length === 0 || t.bij.includes(naam)));
  const eerste = kolommen.slice(0, 1);
  return [
    ...(t.insert ? [toevoegingen(t.tabel, kolommen, eerste, '$')] : []),
    ...(t.update ? [wijzigingen(t.tabel, bij, '')] : []),
    ...(t.delete ? [[weghalen(t.tabel)]] : []),
  ];
}
const BEL = 'chr(7)';
const oud = `'2001-01-01'`;

export const soorten: Readonly<Record<string, Soort>> = {
  verhoog_versie: {
    voor: 'update public.content_versie set versie = 5',
    daden: elkeDaad,
    goed: gelukt,
    ziet: () => '(select versie = 6 from public.content_versie)',
  },
  noteer: {
    als: ({ argumenten: [, wie = 'database'] }) =>
      wie.includes('makelaar') ? 'makelaar' : wie.includes('database') ? 'niemand' : 'klok',
    voor: 'delete from public.logboek',
    daden: elkeDaad,
    goed: gelukt,
    ziet: ({ tabel }) => `(select count(*) = 1 from public.logboek where tabel = '${tabel.split('.')[1]}')`,
  },
  herstel_rij: {
    daden: ({ tabel }, kolommen) => [
      toevoegingen(tabel, kolommen, teksten(kolommen), `$ || ${BEL}`),
      wijzigingen(tabel, teksten(kolommen), '', ({ naam }) => [`${naam} || ${BEL}`]),
    ],
    goed: ({ rij }, { kolom }) => typeof rij?.[kolom] === 'string' && !rij[kolom].includes('\u0007'),
  },
  stempel: {
    daden: ({ tabel }, kolommen) => [
      toevoegingen(tabel, kolommen, [{ naam: 'gewijzigd_op', soort: '' }], oud),
      wijzigingen(
        tabel,
        kolommen.filter(({ naam }) => naam !== 'gewijzigd_op'),
        `, gewijzigd_op = ${oud}`,
      ),
    ],
    goed: ({ rij }) => rij !== undefined && String(rij.gewijzigd_op) > '2002',
  },
  bewaak_sleutel: {
    als: () => 'beheerder',
    daden: ({ tabel, argumenten }, kolommen) =>
      argumenten.map((sleutel) =>
        wijzigingen(
          tabel,
          kolommen.filter(({ naam }) => naam === sleutel),
          '',
        ),
      ),
    goed: metWoorden(/never changes/),
  },
  onthoud_weggehaald: {
    als: () => 'beheerder',
    voor: 'delete from prive.weggehaald',
    daden: elkeDaad,
    goed: gelukt,
    ziet: ({ tabel }) => `exists (select from prive.weggehaald where tabel = '${tabel.split('.')[1]}')`,
  },
  bewaar_slug: {
    daden: ({ tabel }, kolommen) => [
      wijzigingen(
        tabel,
        kolommen.filter(({ naam }) => naam === 'slug'),
        '',
      ),
    ],
    goed: metWoorden(/the web address of .* never changes/),
  },
  geen_leegmaken: {
    daden: ({ tabel }) => [[{ voor: '', kolom: '', doe: `truncate ${tabel} cascade` }]],
    goed: metWoorden(/is never emptied at once/),
  },
  kies_slug: {
    daden: ({ tabel }, kolommen) => [toevoegingen(tabel, kolommen, [{ naam: 'slug', soort: '' }], `''`)],
    goed: ({ rij }) => rij !== undefined && rij.slug !== '',
  },
  bewaak_status: {
    daden: ({ tabel }, kolommen) => [
      toevoegingen(
        tabel,
        kolommen,
        [{ naam: 'status', soort: '' }],
        `(select e from unnest(enum_range($)) e where e is distinct from $ limit 1)`,
      ),
      wijzigingen(
        tabel,
        kolommen.filter(({ naam }) => naam === 'status'),
        '',
      ),
    ],
    goed: metWoorden(/starts as|cannot go from/),
  },
};

/** Does one act, with this trigger or without it, and undoes all of it. */
async function probeer(kaal: Client, t: Trekker, aan: boolean, als: Wie, daad: Daad, ziet?: string) {
  await kaal.query('begin');
  try {
    await kaal.query(`select set_config('request.jwt.claims', $1, true)`, [claims(als)]);
    if (daad.voor) await kaal.query(daad.voor);
    // A line of the logboek is of somebody, whatever wrote it.
    if (`${t.tabel} ${t.naam}` !== 'public.logboek wie')
      await kaal.query('alter table public.logboek enable always trigger wie');
    if (aan) await kaal.query(`alter table ${t.tabel} enable always trigger ${t.naam}`);
    const antwoord = await kaal.query<{ rij: Record<string, unknown> }>(daad.doe);
    const gezien = ziet ? (await kaal.query<{ ja: boolean }>(`select ${ziet} as ja`)).rows[0]?.ja : true;
    return { rij: antwoord.rows?.[0]?.rij, gezien };
  } catch (fout) {
    return { fout: fout instanceof Error ? fout.message : String(fout), gezien: true };
  } finally {
    await kaal.query('rollback');
  }
}

async function vraagEigen(kaal: Client, t: Trekker, aan: boolean, vraag: Vraag): Promise<boolean> {
  const daad = { voor: vraag.voor ?? '', doe: vraag.doe, kolom: '' };
  const { fout, gezien } = await probeer(kaal, t, aan, vraag.als ?? 'niemand', daad, vraag.ziet);
  if (vraag.weigert) return fout !== undefined && vraag.weigert.test(fout);
  return fout === undefined && gezien === true;
}

async function vraagSoort(kaal: Client, t: Trekker, aan: boolean, soort: Soort): Promise<boolean[]> {
  const antwoorden: boolean[] = [];
  for (const daden of soort.daden(t, await kolommenVan(kaal, t.tabel))) {
    let gelukt = false;
    for (const daad of daden) {
      const voor = [soort.voor, daad.voor].filter(Boolean).join(';\n');
      const uitkomst = await probeer(kaal, t, aan, soort.als?.(t) ?? 'niemand', { ...daad, voor }, soort.ziet?.(t));
      gelukt = uitkomst.gezien === true && soort.goed(uitkomst, daad);
      if (gelukt) break;
    }
    antwoorden.push(gelukt);
  }
  return antwoorden;
}

/** Whether this trigger does what it is for, once for each kind of act it listens to; `aan`: whether it takes part. */
export async function vraagTrekker(kaal: Client, t: Trekker, aan: boolean): Promise<boolean[]> {
  const eigen = eigenVragen[`${t.tabel} ${t.naam}`];
  if (eigen) return [await vraagEigen(kaal, t, aan, eigen)];
  const soort = soorten[t.functie];
  return soort ? vraagSoort(kaal, t, aan, soort) : [];
}
