import { expect, test } from 'vitest';
import { serverinstellingen } from '#domein/deploy/deploy.keuring.ts';
import { leesServeromgeving, ontbrekendeInstellingen } from '#netlify/env.ts';
import { keurDeploy, type Proeven } from '#netlify/services/deploy-keuring.ts';
import { deployTekst } from '#teksten/nl/publicatie/deploycheck.ts';

const OMGEVING = {
  SUPABASE_URL: 'https://database.test',
  SUPABASE_PUBLISHABLE_KEY: 'openbaar',
  SUPABASE_SECRET_KEY: 'geheim',
  SITE_URL: 'https://portaal.voorbeeld.test',
  SMTP_URL: 'smtps://mail.test',
  AFZENDER: 'portaal@voorbeeld.test',
  HMAC_SLEUTEL: 'h'.repeat(32),
  BOUWHAAK: 'https://host.test/build_hooks/1',
  BOUWMELDING_GEHEIM: 'g'.repeat(32),
};
const STAD = {
  contact: { telefoon: '030', email: 'portaal@voorbeeld.test', postadres: 'Straat 1' },
  verantwoordelijke: 'De gemeente',
  bezwaar: { hoe: 'Schrijf een brief.', url: null },
  verwerkers: [{ naam: 'Bedrijf', doet: 'de site bewaart' }],
  vertrouwenspersoon: { functie: 'ombudsman', email: 'ombudsman@voorbeeld.test' },
  broncode: 'https://code.voorbeeld.test/buurtportaal.git',
};
const goed = async () => true;
const fout = async () => false;
const GOED: Proeven = { database: goed, migraties: goed, medewerkers: goed, inloggen: goed, mail: goed };

test('a portal that has everything has nothing to do', async () => {
  expect(ontbrekendeInstellingen(OMGEVING)).toEqual([]);
  expect(await keurDeploy([], STAD, GOED)).toEqual([]);
});

test('every setting of the functions is named when it lacks, and no other', () => {
  expect(ontbrekendeInstellingen({})).toEqual(serverinstellingen);
  expect(Object.keys(leesServeromgeving(OMGEVING)).sort()).toEqual([...serverinstellingen].sort());
  expect(ontbrekendeInstellingen({ ...OMGEVING, HMAC_SLEUTEL: 'kort', BOUWHAAK: undefined })).toEqual([
    'HMAC_SLEUTEL',
    'BOUWHAAK',
  ]);
});

test('what of the city is not filled in is named, a phone number above all', async () => {
  const leeg = {
    contact: { ...STAD.contact, telefoon: null },
    verantwoordelijke: null,
    bezwaar: null,
    verwerkers: [],
    vertrouwenspersoon: null,
    broncode: null,
  };
  const { telefoon, verantwoordelijke, bezwaar, verwerkers, vertrouwenspersoon, broncode } = deployTekst.stad;
  expect(await keurDeploy([], leeg, GOED)).toEqual([
    telefoon,
    verantwoordelijke,
    bezwaar,
    verwerkers,
    vertrouwenspersoon,
    broncode,
  ]);
});

test('what does not work is told, and what lacks its setting is not tried', async () => {
  expect(await keurDeploy([], STAD, { ...GOED, inloggen: fout, migraties: fout, mail: fout })).toEqual([
    deployTekst.inloggen,
    deployTekst.migraties,
    deployTekst.mail,
  ]);
  expect(await keurDeploy([], STAD, { ...GOED, database: fout, migraties: fout })).toEqual([deployTekst.database]);
  expect(await keurDeploy([], STAD, { ...GOED, medewerkers: fout })).toEqual([deployTekst.medewerkers]);
  const zonder = await keurDeploy(['SMTP_URL'], STAD, { ...GOED, mail: fout });
  expect(zonder).toEqual([deployTekst.instelling('SMTP_URL', deployTekst.waarvoor.SMTP_URL)]);
});
