import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Logboekdatabase, logboekdatabase } from '#netlify/adapters/logboek-database.ts';

const DAGEN = [1, 2, 3, 4, 5].map((nummer) => ({ dag: `2027-01-0${nummer}`, nummer, hash: String(nummer).repeat(64) }));
/** A database that gives two rows at a time, whatever is asked. */
const BLADZIJDE = 2;
const app = new Hono().get('/rest/v1/logboek_dag', (c) => {
  const na = Number((c.req.query('nummer') ?? 'gt.0').replace('gt.', ''));
  return c.json(DAGEN.filter(({ nummer }) => nummer > na).slice(0, BLADZIJDE));
});

let database: Logboekdatabase;
let sluit: () => void;
beforeAll(async () => {
  await new Promise<void>((klaar) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      database = logboekdatabase({ url: `http://127.0.0.1:${port}`, sleutel: 'proef' });
      klaar();
    });
    sluit = () => server.close();
  });
});
afterAll(() => sluit());

test('a day beyond the first page of the database is checked as well', async () => {
  expect(await database.dagen()).toEqual(DAGEN);
});
