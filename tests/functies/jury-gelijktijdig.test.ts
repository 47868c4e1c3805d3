import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { bewijsVan } from '#tests/support/meedoen-rest.ts';
import {
  bewijscode,
  eindig,
  jurylid,
  type Keuze,
  keuzesVan,
  RONDE,
  type Ronde,
  rondeInStemmen,
} from '#tests/support/stemming.ts';

const JURYLEDEN = 200;
/** Jurors 1 to 10 asked for the money of the first request themselves. */
const MET_BELANG = 1;

let proef: Echteproef;
let ronde: Ronde;
beforeAll(async () => {
  proef = await openEchteproef('select 1', 'eigen');
  ronde = await rondeInStemmen(proef.eigenaar, {
    juryleden: JURYLEDEN,
    adressen: [jurylid(MET_BELANG).bevestigd ?? ''],
  });
  await proef.eigenaar.query(
    `create or replace function prive.nu() returns timestamptz language sql volatile parallel safe set search_path = '' as $$ select clock_timestamp() $$`,
  );
});
beforeEach(async () => {
  await opnieuw();
  await zetEinde('1 hour');
});
afterAll(() => proef?.stop());

const zetEinde = (over: string) =>
  proef.eigenaar.query(
    `alter table public.ronde disable trigger user;
     update public.ronde set stemmen_tot_op = clock_timestamp() + interval '${over}' where slug = '${RONDE}';
     alter table public.ronde enable trigger user`,
  );
const zetStatus = (status: string) =>
  proef.eigenaar.query(
    `alter table public.ronde disable trigger user; update public.ronde set status = '${status}' where slug = '${RONDE}'; alter table public.ronde enable trigger user`,
  );

interface Poging {
  readonly nummer: number;
  readonly code: string;
  readonly keuzes: Record<string, Keuze>;
  readonly status: number;
  readonly fout: string | undefined;
}
const WAARDEN = ['voor', 'niet', 'onthouding'] as const;
const keuzes = (nummer: number): Record<string, Keuze> =>
  keuzesVan(ronde, ...[1, 2, 3].map((plek) => WAARDEN[Math.floor(nummer / plek) % 3] ?? 'niet'));

async function stem(nummer: number, code = bewijscode(nummer), keuze = keuzes(nummer)): Promise<Poging> {
  const antwoord = await proef.stuurJson(
    '/api/stembiljet',
    { ronde: RONDE, bewijscode: code, keuzes: keuze },
    { koppen: { authorization: `Bearer ${bewijsVan(jurylid(nummer).sub)}` } },
  );
  const inhoud = (await antwoord.json()) as { fouten?: { code: string }[] }; // what every answer of ours looks like
  return { nummer, code, keuzes: keuze, status: antwoord.status, fout: inhoud.fouten?.[0]?.code };
}

const hash = async (waarvoor: string, code: string): Promise<string> =>
  (await proef.eigenaar.query('select prive.code_hash($1, $2) as h', [waarvoor, code])).rows[0].h;
const gestemd = async (): Promise<Set<number>> => {
  const { rows } = await proef.eigenaar.query<{ nummer: number }>(
    `select substring(j.email from '\\d+')::int as nummer from prive.deelname d join public.jurylid j on j.id = d.jurylid_id`,
  );
  return new Set(rows.map(({ nummer }) => nummer));
};
/** What stands on the ballot that goes with a code; undefined when there is none. */
async function biljet(code: string): Promise<Record<string, Keuze> | undefined> {
  const { rows } = await proef.eigenaar.query('select keuzes from prive.stembiljet where code_hash = $1', [
    await hash('stembiljet', code),
  ]);
  return rows[0]?.keuzes;
}
const metBelang = ({ nummer, keuzes: keuze }: Pick<Poging, 'nummer' | 'keuzes'>): Record<string, Keuze> =>
  nummer === MET_BELANG ? { ...keuze, [ronde.aanvragen[0] ?? '']: 'onthouding' } : keuze;

/** Every acknowledged ballot is there as it was sent, and nothing else is. */
async function controleer(pogingen: readonly Poging[]): Promise<void> {
  const gelukt = pogingen.filter(({ status }) => status === 200);
  const wie = new Set(gelukt.map(({ nummer }) => nummer));
  expect(await gestemd()).toEqual(wie);
  expect(await proef.aantal('prive.stembiljet')).toBe(wie.size);
  for (const nummer of wie) {
    const eigen = gelukt.filter((poging) => poging.nummer === nummer);
    expect(new Set(eigen.map(({ code }) => code)).size, `codes of juror ${nummer}`).toBe(1);
    const gevonden = await biljet(eigen[0]?.code ?? '');
    expect(eigen.map(metBelang)).toContainEqual(gevonden);
  }
}

test('two hundred jurors vote at once, some twice, some late, while a beheerder closes: one ballot each, none after', async () => {
  const nummers = Array.from({ length: JURYLEDEN }, (_, nummer) => nummer + 1);
  const rond = (tot: number) => nummers.slice(0, tot).map((nummer) => stem(nummer));
  // One juror with two devices: of these two votes one is refused, whatever comes after them.
  const tweemaal = [stem(41), stem(41, bewijscode(1041))];
  const eerst = [
    ...tweemaal,
    ...rond(100),
    // The same again, as a phone does that heard nothing; and with a code of another device.
    ...nummers.slice(0, 40).map((nummer) => stem(nummer)),
    ...nummers.slice(40, 60).map((nummer) => stem(nummer, bewijscode(1000 + nummer))),
  ];
  // As soon as those two are answered, the beheerder closes; the others come through or come too late.
  await Promise.all(tweemaal);
  const sluiten = eindig(proef.eigenaar, 'tellen', 'De avond is klaar.');
  const later = nummers.slice(100, 180).map((nummer) => stem(nummer));
  expect(await sluiten).toEqual({ stand: 'tellen' });
  const teLaat = nummers.slice(180).map((nummer) => stem(nummer));
  const pogingen = await Promise.all([...eerst, ...later, ...teLaat]);

  expect(new Set(pogingen.map(({ status, fout }) => `${status} ${fout ?? ''}`))).toEqual(
    new Set(['200 ', '409 al_gestemd', '409 stemmen_gesloten']),
  );
  await controleer(pogingen);
  expect((await stem(150)).fout).toBe('stemmen_gesloten');

  // The count of the product and one from the table agree.
  const { rows } = await proef.eigenaar.query<{ uit: { biljetten: Record<string, Keuze>[] } }>(
    'select public.telling_invoer($1) as uit',
    [RONDE],
  );
  const gelukt = pogingen.filter(({ status }) => status === 200);
  const perJurylid = new Map(gelukt.map((poging) => [poging.nummer, metBelang(poging)]));
  const tel = (biljetten: Iterable<Record<string, Keuze>>, id: string, waarde: string) =>
    [...biljetten].filter((een) => een[id] === waarde).length;
  for (const id of ronde.aanvragen)
    for (const waarde of WAARDEN)
      expect(tel(rows[0]?.uit.biljetten ?? [], id, waarde)).toBe(tel(perJurylid.values(), id, waarde));
});

/** Empties the ballot box, as only the owner of the tables can, and opens the vote again. */
async function opnieuw(): Promise<void> {
  await proef.herstel();
  await proef.eigenaar.query(
    `alter table prive.deelname disable trigger user; alter table prive.stembiljet disable trigger user;
     delete from prive.deelname; delete from prive.stembiljet;
     alter table prive.deelname enable trigger user; alter table prive.stembiljet enable trigger user`,
  );
  await zetStatus('stemmen');
}

test('who comes milliseconds after the deadline is too late, also while the ronde still stands open', async () => {
  const pogingen: Poging[] = [];
  let naderHet: Promise<unknown> | undefined;
  // Ten phones go on, one juror after another and then again, until each was told that it is over.
  await Promise.all(
    Array.from({ length: 10 }, async (_, telefoon) => {
      for (let beurt = 0; ; beurt++) {
        const poging = await stem(1 + telefoon + 10 * (beurt % 20));
        pogingen.push(poging);
        if (poging.fout === 'stemmen_gesloten') return;
        naderHet ??= zetEinde('400 milliseconds');
      }
    }),
  );
  await naderHet;
  expect(new Set(pogingen.map(({ status }) => status))).toEqual(new Set([200, 409]));
  await controleer(pogingen);
});

test('fifty crashes of the database at random moments lose no acknowledged ballot and leave no half one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const alle: Poging[] = [];
  let zaad = 20261127;
  const willekeurig = (tot: number): number => {
    zaad = (Math.imul(zaad, 1664525) + 1013904223) >>> 0;
    return zaad % tot;
  };
  let gestorven = 0;
  for (let keer = 0; keer < 50; keer++) {
    const dit = Array.from({ length: 12 }, () => willekeurig(JURYLEDEN) + 1);
    let antwoorden = 0;
    const moment = willekeurig(12);
    const klaar = Promise.withResolvers<void>();
    const stemmen = dit.map(async (nummer) => {
      const poging = await stem(nummer, bewijscode(nummer), keuzes(nummer + willekeurig(9)));
      antwoorden += 1;
      if (antwoorden > moment) klaar.resolve();
      return poging;
    });
    await klaar.promise;
    await proef.stort();
    gestorven += 1;
    alle.push(...(await Promise.all(stemmen)));
  }
  await proef.herstel();
  vi.restoreAllMocks();
  expect(gestorven).toBe(50);
  expect(alle.some(({ status }) => status === 503)).toBe(true);
  expect(new Set(alle.map(({ status, fout }) => `${status} ${fout ?? ''}`))).toEqual(new Set(['200 ', '503 storing']));

  // Of a juror whose last answer was lost both are possible: what was acknowledged, or what came after it.
  const { rows } = await proef.eigenaar.query(
    `select (select count(*) from prive.deelname) = (select count(*) from prive.stembiljet) as heel`,
  );
  expect(rows[0].heel).toBe(true);
  const stemmers = await gestemd();
  for (const nummer of new Set(alle.filter(({ status }) => status === 200).map((poging) => poging.nummer))) {
    expect(stemmers).toContain(nummer);
    const eigen = alle.filter((poging) => poging.nummer === nummer);
    const bevestigd = eigen.findLastIndex(({ status }) => status === 200);
    expect(
      eigen
        .slice(bevestigd)
        .concat(eigen.filter(({ status }) => status === 200))
        .map(metBelang),
    ).toContainEqual(await biljet(bewijscode(nummer)));
  }
  // Nobody is in the box who never tried.
  const geprobeerd = new Set(alle.map(({ nummer }) => nummer));
  expect([...stemmers].filter((nummer) => !geprobeerd.has(nummer))).toEqual([]);
}, 240_000);
