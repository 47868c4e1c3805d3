import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { INLEES_BYTES } from '#domein/plek/import/inlezen.limieten.ts';
import { zonderStukken } from '#teksten/nl/taal/naam.ts';
import { gedeeldGeval, proefMetBron } from '#tests/support/gedeeld.ts';
import { gebiedenSql } from '#tests/support/import-omgeving.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { bewijsVan } from '#tests/support/meedoen-rest.ts';
import { beheerder, bezoeker, maakActoren, makelaar, vertrokken } from '#tests/support/rechten-actoren.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
  await maakActoren(proef.eigenaar);
});
afterAll(() => proef?.stop());
beforeEach(async () => {
  await proef.eigenaar.query(`delete from public.plek where naam like 'Voorbeeld:%'`);
  await proef.eigenaar.query(`insert into public.plek (id, soort, naam, slug, telefoon, bron, zekerheid, status)
    values ('een', 'buurtcentrum', 'Voorbeeld: Een', 'voorbeeld-een', '030-0000000', '{proef}', 'bron', 'gepubliceerd')`);
});

interface Extra {
  readonly merk?: string;
  readonly bewijs?: string | null;
  readonly oudeMac?: boolean;
  readonly velden?: Readonly<Record<string, string>>;
}
async function leesIn(
  csv: string | Uint8Array<ArrayBuffer>,
  { merk, bewijs = bewijsVan(makelaar.sub), oudeMac = false, velden = {} }: Extra = {},
) {
  const body = new FormData();
  body.set('bestand', new Blob([csv]), 'plekken.csv');
  if (merk !== undefined) body.set('merk', merk);
  if (oudeMac) body.set('oude_mac', 'ja');
  for (const [veld, waarde] of Object.entries(velden)) body.set(veld, waarde);
  const headers: Record<string, string> = bewijs === null ? {} : { authorization: `Bearer ${bewijs}` };
  const verzoek = new Request('http://portaal.test/api/plekken-inlezen', { method: 'POST', headers, body });
  const antwoord = await proef.stuur(verzoek);
  // The words of the file stand apart in their sentence; here only the sentence counts.
  return { status: antwoord.status, inhoud: JSON.parse(zonderStukken(await antwoord.text())) };
}
async function plekken() {
  const { rows } = await proef.eigenaar.query<{ naam: string; telefoon: string | null; status: string }>(
    `select naam, telefoon, status from public.plek where naam like 'Voorbeeld:%' order by naam`,
  );
  return rows;
}
const EEN = { naam: 'Voorbeeld: Een', telefoon: '030-0000000', status: 'gepubliceerd' };
const KOP = 'id;soort;naam;telefoon;bron;zekerheid';
const BESTAND = `${KOP}\neen;buurtcentrum;Voorbeeld: Een;030-1111111;proef;bron\n;speeltuin;Voorbeeld: Twee;;proef;bron`;

test('a file is first shown, and then written as it was shown, with who did it', async () => {
  const { status, inhoud } = await leesIn(BESTAND);
  expect(status).toBe(200);
  expect(inhoud).toMatchObject({
    klopt: true,
    stand: 'getoond',
    nieuw: 1,
    concept: 1,
    anders: 1,
    gelijk: 0,
    regels: ['Rij 3: Voorbeeld: Twee is nieuw.', 'Rij 2: Voorbeeld: Een verandert (telefoon).'],
    meer: 0,
  });
  expect(await plekken()).toEqual([EEN]);
  expect((await leesIn(BESTAND, { merk: inhoud.merk })).inhoud).toMatchObject({ stand: 'geschreven' });
  expect(await plekken()).toEqual([
    { ...EEN, telefoon: '030 111 11 11' },
    { naam: 'Voorbeeld: Twee', telefoon: null, status: 'concept' },
  ]);
  const { rows } = await proef.eigenaar.query(
    `select m.email = $1 as zelf, l.handeling, l.velden from public.logboek l
     left join public.medewerker m on m.id = l.medewerker_id where l.rij = 'een' order by l.id desc limit 1`,
    ['makelaar@voorbeeld.test'],
  );
  expect(rows).toEqual([{ zelf: true, handeling: 'gewijzigd', velden: ['telefoon'] }]);
  // Sent once more, as after a lost answer: nothing is left to do.
  expect((await leesIn(BESTAND.replace(/\n;.*/, ''))).inhoud).toMatchObject({ nieuw: 0, anders: 0, gelijk: 1 });
});

test('a list of the city is shown column by column, waits for what is not clear, and is written without that when asked', async () => {
  const lijst = 'Name,Address,Type\nVoorbeeld: Kikker,Kade 1,playground\nVoorbeeld: Bad,Kade 2,zwembad\n';
  const { inhoud: wacht } = await leesIn(lijst);
  expect(wacht).toMatchObject({ klopt: false, aantal: 1 });
  expect(wacht.regels).toContain('Kolom Name wordt naam. Bijvoorbeeld: Voorbeeld: Kikker, Voorbeeld: Bad.');
  expect(wacht.regels).toContain(
    'Rij 3, kolom Type: “zwembad” kan hier niet. Kies buurtcentrum, speeltuin of ontmoetingsplek.',
  );
  const velden = { zonder_wachtende: 'ja' };
  const { inhoud } = await leesIn(lijst, { velden });
  expect(inhoud).toMatchObject({ klopt: true, nieuw: 1, stand: 'getoond' });
  expect(await plekken()).toEqual([EEN]);
  expect((await leesIn(lijst, { velden, merk: inhoud.merk })).inhoud).toMatchObject({ stand: 'geschreven' });
  expect(await plekken()).toEqual([EEN, { naam: 'Voorbeeld: Kikker', telefoon: null, status: 'concept' }]);
});

test('the kind of a whole list is chosen where it has none', async () => {
  const lijst = 'Naam;Adres\nVoorbeeld: Hoek;Kade 1\n';
  expect((await leesIn(lijst)).inhoud).toMatchObject({ klopt: false, aantal: 1 });
  expect((await leesIn(lijst, { velden: { soort: 'speeltuin' } })).inhoud).toMatchObject({ klopt: true, nieuw: 1 });
});

test('a point in one wijk and the name of another wait, and without a name the wijk comes from the point', async () => {
  const [lat, lon] = [52.0907, 5.1214];
  const hoeken = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ];
  const ring = hoeken.map(([x = 0, y = 0]) => [lon + x / 1000, lat + y / 1000]);
  await proef.eigenaar.query(
    gebiedenSql([
      { code: 'WK99', naam: 'Proefwijk', slug: 'proefwijk' },
      { code: 'WK98', naam: 'Verre wijk', slug: 'verre-wijk' },
    ]),
  );
  const grens = JSON.stringify({ type: 'Polygon', coordinates: [ring] });
  await proef.eigenaar.query(
    "update public.wijk set (grens, grens_kaart, grens_bron) = ($1, $1, 'proef') where code = $2",
    [grens, 'WK99'],
  );
  const met = (naam: string) =>
    `soort;naam;wijk;lat;lon;precisie;bron;zekerheid\nspeeltuin;Voorbeeld: Punt;${naam};${lat};${lon};adres;proef;bron\n`;
  const { inhoud } = await leesIn(met('Verre wijk'));
  expect(inhoud).toMatchObject({ klopt: false, aantal: 1, regels: [expect.stringContaining('maar het punt ligt in')] });
  const { inhoud: leeg } = await leesIn(met(''));
  expect((await leesIn(met(''), { merk: leeg.merk })).inhoud).toMatchObject({ stand: 'geschreven' });
  const geschreven = await proef.eigenaar.query(`select wijk_code from public.plek where naam = 'Voorbeeld: Punt'`);
  expect(geschreven.rows).toEqual([{ wijk_code: 'WK99' }]);
  await proef.eigenaar.query(
    `update public.wijk set (grens, grens_kaart, grens_bron) = (null, null, null) where code = 'WK99'`,
  );
});

test('what a colleague changed since it was shown is not overwritten: it is shown again', async () => {
  const { inhoud } = await leesIn(BESTAND);
  await proef.eigenaar.query(`update public.plek set telefoon = '030-2222222' where id = 'een'`);
  const tweede = await leesIn(BESTAND, { merk: inhoud.merk });
  expect(tweede.inhoud).toMatchObject({ klopt: true, stand: 'verouderd', anders: 1 });
  expect(await plekken()).toEqual([{ ...EEN, telefoon: '030-2222222' }]);
  expect((await leesIn(BESTAND, { merk: tweede.inhoud.merk })).inhoud).toMatchObject({ stand: 'geschreven' });
});

test('one wrong row and nothing is written; every error says where', async () => {
  const fout = `${BESTAND}\n;zwembad;Voorbeeld: Drie;;proef;bron\n;speeltuin;Voorbeeld: Vier;;;bron`;
  expect((await leesIn(fout, { merk: 'x' })).inhoud).toEqual({
    klopt: false,
    aantal: 2,
    regels: [
      expect.stringMatching(/^Rij 4, kolom soort: “zwembad” kan hier niet/),
      'Rij 5, kolom bron: Deze cel mag niet leeg zijn.',
    ],
    meer: 0,
  });
  expect(await plekken()).toEqual([EEN]);
});

test('long lists are cut, and say how much is left out', async () => {
  const rijen = Array.from({ length: 60 }, (_, n) => `;speeltuin;Voorbeeld: Reeks ${n};;proef;bron`);
  expect((await leesIn([KOP, ...rijen].join('\n'))).inhoud).toMatchObject({ nieuw: 60, meer: 10 });
});

test('a workbook is refused in words; letters of an old Mac are read when somebody says so', async () => {
  expect((await leesIn(new Uint8Array([0x50, 0x4b, 3, 4]))).inhoud).toMatchObject({
    klopt: false,
    regels: [expect.stringContaining('geen blad met een lijst')],
  });
  expect((await leesIn(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).inhoud).toMatchObject({
    klopt: false,
    regels: [expect.stringContaining('Excel-bestand')],
  });
  const mac = new Uint8Array(Buffer.from(`${KOP}\n;speeltuin;Voorbeeld: caf\x8e;;proef;bron`, 'latin1'));
  expect((await leesIn(mac, { oudeMac: true })).inhoud.regels).toEqual(['Rij 2: Voorbeeld: café is nieuw.']);
});

test('strangers, residents and who left read nothing in; a beheerder does', async () => {
  expect((await leesIn(BESTAND, { bewijs: null })).status).toBe(401);
  for (const { sub } of [bezoeker, vertrokken]) {
    const { status, inhoud } = await leesIn(BESTAND, { bewijs: bewijsVan(sub) });
    expect([status, inhoud]).toEqual([403, { fouten: [{ veld: null, code: 'niet_bevoegd' }] }]);
  }
  expect((await leesIn(BESTAND, { bewijs: bewijsVan(beheerder.sub) })).inhoud).toMatchObject({ klopt: true });
});

test('a file that is too large, or no form at all, is refused', async () => {
  const stuur = async (body: Uint8Array<ArrayBuffer>, soort: string) => {
    const headers = { authorization: `Bearer ${bewijsVan(makelaar.sub)}`, 'content-type': soort };
    return proef.stuur(new Request('http://portaal.test/api/plekken-inlezen', { method: 'POST', headers, body }));
  };
  const groot = await stuur(new Uint8Array(INLEES_BYTES + 2001), 'multipart/form-data; boundary=x');
  expect([groot.status, await groot.json()]).toEqual([413, { fouten: [{ veld: null, code: 'te_groot' }] }]);
  const kaal = await stuur(new Uint8Array(2), 'application/json');
  expect([kaal.status, await kaal.json()]).toEqual([400, { fouten: [{ veld: null, code: 'onleesbaar' }] }]);
});

test('a place of which the name has no letter of ours gets an address that works', async () => {
  const bestand = `${KOP}\n;speeltuin;社区花园;;proef;bron\n;speeltuin;🏡;;proef;bron`;
  const { inhoud } = await leesIn(bestand);
  expect(inhoud).toMatchObject({ klopt: true, nieuw: 2 });
  expect((await leesIn(bestand, { merk: inhoud.merk })).inhoud).toMatchObject({ klopt: true, stand: 'geschreven' });
  const { rows } = await proef.eigenaar.query(
    `delete from public.plek where naam in ('社区花园', '🏡') returning slug`,
  );
  expect(rows.map(({ slug }) => slug).sort()).toEqual(['plek', 'plek-2']);
});

proefMetBron('a file out of a web page says of which cells it took the tags away', async () => {
  const { inhoud } = await leesIn(gedeeldGeval('06-html-in-velden.csv') ?? '');
  expect(inhoud).toMatchObject({ klopt: true, nieuw: 1 });
  expect(inhoud.regels[0]).toBe('Rij 2, kolom omschrijving: we haalden de opmaak van een webpagina weg.');
});
