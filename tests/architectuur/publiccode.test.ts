import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stad } from '#config/stad.ts';
import { isVoorlopig, publiccodeSchema } from '#tests/support/publiccode.ts';

const gelezen: unknown = parse(readFileSync('publiccode.yml', 'utf8'));
const pakket: { version: string; license: string } = JSON.parse(readFileSync('package.json', 'utf8'));

test('publiccode.yml is what the checker of its standard takes, and says what package.json says', () => {
  const { error, data } = publiccodeSchema.safeParse(gelezen);
  expect(error?.issues).toBeUndefined();
  expect([data?.softwareVersion, data?.legal.license]).toEqual([pakket.version, pakket.license]);
});

test('each key that the standard asks is missed when it is not there', () => {
  const heel = publiccodeSchema.parse(gelezen);
  for (const sleutel of Object.keys(heel)) {
    const zonder = Object.fromEntries(Object.entries(heel).filter(([naam]) => naam !== sleutel));
    expect(publiccodeSchema.safeParse(zonder).success, sleutel).toBe(false);
  }
});

test('the address of the source is that of the settings, or on a domain of nobody until it is known', () => {
  const { url } = publiccodeSchema.parse(gelezen);
  if (stad.broncode === null) expect(isVoorlopig(url)).toBe(true);
  else expect(url).toBe(stad.broncode);
  const adressen = ['https://code.example/a.git', 'https://example.org', 'http://a.test', 'https://gitlab.com/a.git'];
  expect(adressen.map(isVoorlopig)).toEqual([true, true, true, false]);
});
