import { afterEach, expect, test, vi } from 'vitest';
import { verstuurFoto } from '#client/werkplek/foto.ts';

afterEach(() => vi.unstubAllGlobals());

const bestand = new Blob(['beeld']);
const velden = { over: 'plek', over_id: 'bc-01', alt: 'Een hek', maker: null } as const;
const met = (antwoord: Response | Error) => {
  const haal = vi.fn<typeof fetch>(() =>
    antwoord instanceof Error ? Promise.reject(antwoord) : Promise.resolve(antwoord),
  );
  vi.stubGlobal('fetch', haal);
  return haal;
};

test('a photo that the browser cannot read goes as it is, with what is said about it and who says so', async () => {
  const haal = met(Response.json({ id: 'nieuw' }));
  expect(await verstuurFoto('bewijs', bestand, velden)).toEqual({ ok: true, waarde: { id: 'nieuw' } });
  const verzoek = new Request('http://portaal.test/api/foto', haal.mock.calls[0]?.[1]);
  expect(verzoek.headers.get('authorization')).toBe('Bearer bewijs');
  const inhoud = await verzoek.formData();
  expect([...inhoud.keys()]).toEqual(['over', 'over_id', 'alt', 'maker', 'foto']);
  expect(inhoud.get('maker')).toBe('');
  expect(await new Response(inhoud.get('foto')).text()).toBe('beeld');
});

test('what the server refuses comes back by field and code, and a lost line is told apart', async () => {
  const fouten = [{ veld: 'alt', code: 'alt_ontbreekt' }];
  met(Response.json({ fouten }, { status: 422 }));
  expect(await verstuurFoto('bewijs', bestand, velden)).toEqual({ ok: false, fout: fouten });
  met(new Response('Request Entity Too Large', { status: 413 }));
  expect(await verstuurFoto('bewijs', bestand, velden)).toEqual({
    ok: false,
    fout: [{ veld: 'foto', code: 'te_groot' }],
  });
  for (const antwoord of [
    new TypeError('offline'),
    new Response('?', { status: 502 }),
    Response.json({}, { status: 500 }),
  ]) {
    met(antwoord);
    expect(await verstuurFoto('bewijs', bestand, velden)).toEqual({ ok: false, fout: 'onbereikbaar' });
  }
});
