import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { als, beheerder, makelaar } from '#tests/support/rechten-actoren.ts';
import { dienIn, idVan, laatDoen, maakMeedoen, tel, WIJK } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));

test('a note that is sent again after a lost answer stands in the dossier once', async () => {
  const { nummer } = await dienIn(database.client, 'aanmelding');
  const id = await idVan(database.client, 'aanmelding', nummer);
  const schrijf = (wie: typeof makelaar, tekst: string) =>
    laatDoen(database.client, wie, 'notitie', 'aanmelding', id, tekst);
  const eerste = await schrijf(makelaar, 'Gebeld.');
  expect(await schrijf(makelaar, ' Gebeld.')).toEqual(eerste);
  // What a colleague writes, or the same person after something else, is a note of its own.
  expect(await schrijf(beheerder, 'Gebeld.')).not.toEqual(eerste);
  expect(await schrijf(makelaar, 'Gebeld.')).not.toEqual(eerste);
  expect(await tel(database.client, "public.gebeurtenis where soort = 'notitie'")).toBe(3);
});

test('a signal whose key was used cannot be stored twice', async () => {
  const stuur = () =>
    database.client.query(
      `insert into public.signaal (id, thema, wijk_code, tekst)
       values ('3d5e0c70-5a4e-4f1e-9c63-4d6b3b1f7a10', 'veilig', $1, 'Het is donker.')`,
      [WIJK],
    );
  await expect(
    als(database.client, makelaar, async () => {
      await stuur();
      await stuur();
    }),
  ).rejects.toMatchObject({ code: '23505' });
});
