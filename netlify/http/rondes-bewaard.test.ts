import { expect, test, vi } from 'vitest';

const { leesRondes } = vi.hoisted(() => ({ leesRondes: vi.fn(async () => ({ rondes: [] })) }));
vi.mock('#netlify/adapters/rondes.ts', () => ({ leesRondes }));
vi.mock('#netlify/samenstelling.ts', () => ({
  samenstelling: () => ({ omgeving: { SUPABASE_URL: 'http://database.test', SUPABASE_PUBLISHABLE_KEY: 'p' } }),
}));

test('a hundred made-up queries reach the database once', async () => {
  const { default: rondes } = await import('#netlify/functions/rondes.ts');
  for (let nummer = 0; nummer < 100; nummer += 1) {
    const antwoord = await rondes(new Request(`https://portaal.test/api/rondes?x=${nummer}&y=${'z'.repeat(nummer)}`));
    expect([antwoord.status, await antwoord.json()]).toEqual([200, { rondes: [] }]);
  }
  expect(leesRondes).toHaveBeenCalledOnce();
});
