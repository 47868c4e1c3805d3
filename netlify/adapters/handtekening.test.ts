import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isVanNetlify } from '#netlify/adapters/handtekening.ts';

const GEHEIM = 'g'.repeat(32);
const INHOUD = '{"state":"ready","naam":"één"}';
const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
const deel = (waarde: object): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');
function teken(verklaring: object, geheim = GEHEIM, kop: object = { alg: 'HS256', typ: 'JWT' }): string {
  const begin = `${deel(kop)}.${deel(verklaring)}`;
  return `${begin}.${createHmac('sha256', geheim).update(begin).digest('base64url')}`;
}
const GOED = { iss: 'netlify', sha256: sha256(INHOUD) };

test('what the host signed with our secret is from the host', async () => {
  expect(await isVanNetlify(teken(GOED), INHOUD, GEHEIM)).toBe(true);
});

test.for<[string, string | null]>([
  ['no signature', null],
  ['something that is no signature', 'a.b'],
  ['another secret', teken(GOED, 'x'.repeat(32))],
  ['another sender', teken({ ...GOED, iss: 'iemand' })],
  ['other content', teken({ ...GOED, sha256: sha256(`${INHOUD} `) })],
  ['no hash of the content', teken({ iss: 'netlify' })],
  ['another way of signing', teken(GOED, GEHEIM, { alg: 'none' })],
  ['a signature that was cut off', teken(GOED).slice(0, -4)],
  ['a signature with something behind it', `${teken(GOED)}.x`],
  ['an empty signature', `${deel({ alg: 'none' })}.${deel(GOED)}.`],
])('a message with %s is not', async ([, handtekening]) => {
  expect(await isVanNetlify(handtekening, INHOUD, GEHEIM)).toBe(false);
});
