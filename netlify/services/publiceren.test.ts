import { expect, test } from 'vitest';
import { publiceer } from '#netlify/services/publiceren.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

/** What the database says of the turn, first and then; whether the host takes the order; and what came of it. */
async function doe(stappen: readonly object[], neemtAan = true) {
  const rest = [...stappen];
  const { rpc, gevraagd } = namaakRpc({ publicatie_beurt: () => rest.shift(), publicatie_mislukt: () => null });
  const gedaan: string[] = [];
  const aantal = await publiceer(rpc, {
    haak: {
      vraagBouw: async () => {
        gedaan.push('gevraagd');
        return neemtAan;
      },
    },
    leesOnline: async () => {
      gedaan.push('gekeken');
      return undefined;
    },
  });
  return { aantal, gedaan, gevraagd };
}
const BOUWEN = { stap: 'bouwen', versie: 3 };

test('while it is no time to build, the site is not even looked at', async () => {
  for (const stap of ['klaar', 'wachten'])
    expect(await doe([{ stap }])).toMatchObject({ aantal: 0, gedaan: [], gevraagd: [{ invoer: { gezien: null } }] });
});

test('a site that shows what there is asks for no build', async () => {
  const { aantal, gedaan, gevraagd } = await doe([{ stap: 'kijken' }, { stap: 'klaar' }]);
  expect([aantal, gedaan]).toEqual([0, ['gekeken']]);
  expect(gevraagd.map(({ invoer }) => invoer.gezien)).toEqual([null, {}]);
});

test('one that shows other content asks for a build, once', async () => {
  const { aantal, gedaan, gevraagd } = await doe([{ stap: 'kijken' }, BOUWEN]);
  expect([aantal, gedaan, gevraagd.length]).toEqual([1, ['gekeken', 'gevraagd'], 2]);
});

test('an order that the host does not take is written down, and counts as none', async () => {
  const { aantal, gevraagd } = await doe([{ stap: 'kijken' }, BOUWEN], false);
  expect(aantal).toBe(0);
  expect(gevraagd.at(-1)).toMatchObject({ functie: 'publicatie_mislukt', invoer: { reden: 'bouwhaak' } });
});
