import { beforeAll, expect, test } from 'vitest';
import { aanmeldingovergangen, aanmeldingstatussen } from '#domein/aanmelding/aanmelding.status.ts';
import { aanvraagovergangen, aanvraagstatussen } from '#domein/aanvraag/aanvraag.status.ts';
import { feedbackovergangen, feedbackstatussen } from '#domein/feedback/feedback.status.ts';
import { magOvergang, type Overgang, type Partij, partijen } from '#domein/gedeeld/overgangen.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { actoren, als, beheerder, bezoeker, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { dienIn, doe, idVan, maakMeedoen, SOORTEN, type Soort } from './meedoen.ts';

const DOMEIN: Record<Soort, { statussen: readonly string[]; overgangen: readonly Overgang<string>[] }> = {
  aanmelding: { statussen: aanmeldingstatussen, overgangen: aanmeldingovergangen },
  aanvraag: { statussen: aanvraagstatussen, overgangen: aanvraagovergangen },
  feedback: { statussen: feedbackstatussen, overgangen: feedbackovergangen },
};
const CODE = { aanmelding: 'code-m', aanvraag: 'code-b', feedback: 'code-f' } as const;

const database = useDatabase('niets');
const id: Partial<Record<Soort, string>> = {};
beforeAll(async () => {
  await maakMeedoen(database.client);
  for (const soort of SOORTEN) {
    const { nummer } = await dienIn(database.client, soort, { code: CODE[soort] });
    id[soort] = await idVan(database.client, soort, nummer);
  }
});

/** Puts a dossier in a state without taking a step: only the owner of the table can, by switching its lock off. */
const plaats = (soort: Soort, status: string) =>
  `alter table public.${soort} disable trigger user;
   update public.${soort} set status = '${status}' ${
     soort === 'aanvraag'
       ? `, toegekend_cent = ${['toegekend', 'deels_toegekend', 'in_uitvoering', 'afgerond'].includes(status) ? 100 : 'null'}`
       : ''
   } where id = '${id[soort]}';
   alter table public.${soort} enable trigger user`;

test.each(SOORTEN)('the steps of a %s are the same in the database and the domain', async (soort) => {
  const { rows } = await database.client.query(
    `select van, naar, door::text[] as door, reden::text[] as reden from prive.overgang where dossier_soort = $1`,
    [soort],
  );
  const sleutel = ({ van, naar }: { van: string; naar: string }) => `${van} ${naar}`;
  const domein = DOMEIN[soort].overgangen.map(({ van, naar, door, reden = [] }) => ({ van, naar, door, reden }));
  const opVolgorde = (lijst: typeof domein) => lijst.sort((een, ander) => (sleutel(een) < sleutel(ander) ? -1 : 1));
  expect(opVolgorde(rows)).toEqual(opVolgorde(domein));
});

test.each(SOORTEN)('the states of a %s are the same in the database and the domain', async (soort) => {
  const { rows } = await database.client.query<{ s: string[] }>(
    `select enum_range(null::public.${soort}_status)::text[] as s`,
  );
  expect(rows[0]?.s).toEqual(DOMEIN[soort].statussen);
});

/** Whether the table itself takes this step, told it is `door`; the owner tries, whom no right stops. */
async function neemt(soort: Soort, van: string, naar: string, door: Partij | null): Promise<boolean> {
  await database.client.query('begin');
  try {
    await database.client.query(plaats(soort, van));
    if (door === 'makelaar' || door === 'beheerder')
      await word(database.client, door === 'makelaar' ? makelaar : beheerder);
    await database.client.query('reset role');
    await database.client.query(`select set_config('portaal.door', $1, true)`, [door ?? '']);
    const bedrag =
      soort === 'aanvraag'
        ? `, toegekend_cent = case when '${naar}' in ('toegekend', 'deels_toegekend') then 100 else toegekend_cent end`
        : '';
    await database.client.query(`update public.${soort} set status = '${naar}'${bedrag} where id = $1`, [id[soort]]);
    return true;
  } catch (error) {
    if (error instanceof Error && / cannot go from /.test(error.message)) return false;
    throw error;
  } finally {
    await database.client.query('rollback');
  }
}

test.each(SOORTEN)(
  'every step of a %s that is not in the table is refused, whoever tries, and every other is taken',
  async (soort) => {
    const { statussen, overgangen } = DOMEIN[soort];
    const verschillen: string[] = [];
    let geprobeerd = 0;
    for (const van of statussen) {
      for (const naar of statussen.filter((status) => status !== van)) {
        for (const door of [...partijen, null]) {
          geprobeerd += 1;
          const mag = door !== null && magOvergang(overgangen, van, naar, door);
          if ((await neemt(soort, van, naar, door)) !== mag)
            verschillen.push(`${van} → ${naar} by ${door ?? 'nobody'}`);
        }
      }
    }
    expect(verschillen).toEqual([]);
    expect(geprobeerd).toBe(statussen.length * (statussen.length - 1) * 5);
  },
);

test.each([
  ['a visitor cannot pass for a makelaar', bezoeker, 'makelaar', 'aanvraag', 'in_behandeling', 'voorgelegd'],
  ['a makelaar cannot pass for a beheerder', makelaar, 'beheerder', 'aanvraag', 'voorgelegd', 'afgewezen'],
  ['a makelaar cannot pass for the applicant', makelaar, 'indiener', 'aanvraag', 'voorgelegd', 'ingetrokken'],
  ['a beheerder cannot pass for the clock', beheerder, 'systeem', 'feedback', 'beantwoord', 'afgesloten'],
] as const)('%s', async (_belofte, actor, door, soort, van, naar) => {
  await database.client.query('begin');
  await database.client.query(plaats(soort, van));
  await word(database.client, actor);
  await database.client.query('reset role');
  await database.client.query(`select set_config('portaal.door', '${door}', true)`);
  const stap = database.client.query(`update public.${soort} set status = '${naar}' where id = $1`, [id[soort]]);
  await expect(stap).rejects.toThrow('cannot go from');
  await database.client.query('rollback');
});

test.each(actoren)('$naam cannot set a state past the functions', async (actor) => {
  for (const soort of SOORTEN) {
    const { statussen } = DOMEIN[soort];
    await als(database.client, actor, () =>
      expect(
        database.client.query(
          `select set_config('portaal.door', 'beheerder', true); update public.${soort} set status = '${statussen.at(-1)}'`,
        ),
      ).rejects.toMatchObject({ code: '42501' }),
    );
  }
});

test.each(SOORTEN)('a new %s starts at the beginning', async (soort) => {
  const { rows } = await database.client.query(`select to_jsonb(d) as rij from public.${soort} d where id = $1`, [
    id[soort],
  ]);
  const eind = DOMEIN[soort].statussen.at(-1);
  const rij = { ...rows[0]?.rij, id: '20000000-0000-4000-8000-000000000009', nummer: 'X', status: eind };
  await expect(
    database.client.query(
      `insert into public.${soort} select * from jsonb_populate_record(null::public.${soort}, $1)`,
      [rij],
    ),
  ).rejects.toThrow(/starts as/);
});

const STAP: Record<Soort, (naar: string) => string> = {
  aanmelding: (naar) => `public.aanmelding_stap('${id.aanmelding}', '${naar}', 'Omdat', '{}')`,
  aanvraag: (naar) =>
    `public.aanvraag_stap('${id.aanvraag}', '${naar}', 'Omdat', case when '${naar}' = 'deels_toegekend' then 5000 end)`,
  feedback: () => `public.feedback_antwoord('${id.feedback}', 'g', 'Omdat')`,
};

test.each(SOORTEN)('the functions of staff take exactly the steps of the table with a %s', async (soort) => {
  const { statussen, overgangen } = DOMEIN[soort];
  const verschillen: string[] = [];
  for (const actor of [bezoeker, makelaar, beheerder]) {
    for (const van of statussen) {
      for (const naar of soort === 'feedback' ? ['beantwoord'] : statussen) {
        await database.client.query('begin');
        await database.client.query(plaats(soort, van));
        await word(database.client, actor);
        const { rows } = await database.client.query(`select ${STAP[soort](naar)} as antwoord`);
        await database.client.query('rollback');
        // Stopping for somebody takes two of the staff: dossier_namens.
        const mag =
          actor.rol !== 'bezoeker' &&
          naar !== 'ingetrokken' &&
          magOvergang(overgangen, van, naar, actor.rol === 'beheerder' ? 'beheerder' : 'makelaar');
        const fout = actor.rol === 'bezoeker' ? 'niet_bevoegd' : 'stap_kan_niet';
        if (rows[0]?.antwoord.fout !== (mag ? undefined : fout))
          verschillen.push(`${actor.naam} ${van} → ${naar}: ${JSON.stringify(rows[0]?.antwoord)}`);
      }
    }
  }
  expect(verschillen).toEqual([]);
});

const ACTIES = {
  intrekken: { naar: () => 'ingetrokken', gegevens: {} },
  eindverslag: { naar: () => 'afgerond', gegevens: { tekst: 'Klaar', besteed_cent: 100 } },
  ja: { naar: () => 'afgesloten', gegevens: { geholpen: 'ja' } },
  nee: { naar: () => 'heropend', gegevens: { geholpen: 'nee' } },
} as const;

test.each(SOORTEN)('an applicant takes exactly the steps of the table with a %s', async (soort) => {
  const { statussen, overgangen } = DOMEIN[soort];
  const verschillen: string[] = [];
  for (const van of statussen) {
    for (const [naam, { naar, gegevens }] of Object.entries(ACTIES)) {
      await database.client.query('begin');
      await database.client.query(plaats(soort, van));
      const actie = naam === 'ja' || naam === 'nee' ? 'geholpen' : naam;
      const { fout } = await doe(database.client, CODE[soort], actie, gegevens);
      await database.client.query('rollback');
      const mag = magOvergang(overgangen, van, naar(), 'indiener');
      if (fout !== (mag ? undefined : 'stap_kan_niet')) verschillen.push(`${van} → ${naar()}: ${fout}`);
    }
  }
  expect(verschillen).toEqual([]);
});

test('a step that needs a reason is refused without one', async () => {
  await database.client.query('begin');
  await database.client.query(plaats('aanvraag', 'in_behandeling'));
  await word(database.client, makelaar);
  const { rows } = await database.client.query(`select public.aanvraag_stap($1, 'buiten_behandeling', '  ') as a`, [
    id.aanvraag,
  ]);
  await database.client.query('rollback');
  expect(rows[0]?.a).toEqual({ fout: 'motivering_nodig' });
});
