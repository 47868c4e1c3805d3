import { beforeAll, expect, test } from 'vitest';
import { uitkomsten } from '#tests/database/insider-uitkomsten.ts';
import { speelAlles, staffuncties } from '#tests/support/insider-toneel.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('niets');
let gezien: Awaited<ReturnType<typeof speelAlles>>;
beforeAll(async () => {
  gezien = await speelAlles(database.client);
});

test('every function of staff stands in the reviewed table of what insiders come to', () => {
  expect(Object.keys(uitkomsten).sort()).toEqual([...staffuncties].sort());
});

test.each(staffuncties)('%s comes to what the table says, for each role in each scene', (naam) => {
  expect(gezien.get(naam)).toEqual(uitkomsten[naam]);
});
