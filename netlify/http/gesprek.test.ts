import { expect, test } from 'vitest';
import { behandelGesprek, type Gesprek } from '#netlify/http/gesprek.ts';
import { stelSamen } from '#netlify/samenstelling.ts';

const delen = () =>
  stelSamen({
    SUPABASE_URL: 'http://127.0.0.1:9',
    SUPABASE_PUBLISHABLE_KEY: 'publishable',
    SUPABASE_SECRET_KEY: 'geheim',
    SITE_URL: 'http://localhost:8080',
    SMTP_URL: 'smtp://127.0.0.1:9',
    AFZENDER: 'portaal@voorbeeld.test',
    HMAC_SLEUTEL: 'x'.repeat(64),
  });

/** Asks for the check of a ballot, and tells whether any of it was carried out. */
async function vraag(init: RequestInit): Promise<{ status: number; gedaan: number }> {
  let gedaan = 0;
  const gesprek: Gesprek<'/api/stembiljet/controle'> = {
    naam: 'proef',
    methode: 'POST',
    ingelogd: false,
    async werk() {
      gedaan += 1;
      return { ok: true, waarde: { keuzes: {}, aanvragen: [] } };
    },
  };
  const verzoek = new Request('http://localhost/api/stembiljet/controle', { method: 'POST', ...init });
  const { status } = await behandelGesprek(gesprek, verzoek, { ip: '192.0.2.1' }, delen);
  return { status, gedaan };
}

test('only JSON is listened to, which no form on another site can send', async () => {
  const body = '{"a":1}';
  expect(await vraag({ body, headers: { 'content-type': 'application/json' } })).toEqual({ status: 200, gedaan: 1 });
  for (const soort of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])
    expect(await vraag({ body, headers: { 'content-type': soort } }), soort).toEqual({ status: 400, gedaan: 0 });
});

test('what is no JSON, or asked in another way, is not carried out', async () => {
  expect(await vraag({ body: '{', headers: { 'content-type': 'application/json' } })).toEqual({
    status: 400,
    gedaan: 0,
  });
  expect(await vraag({ method: 'PUT', body: '{}' })).toEqual({ status: 405, gedaan: 0 });
});
