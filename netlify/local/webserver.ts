import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { EIGEN_OBJECTEN, luister } from '#netlify/local/luister.ts';

type Antwoorder = (verzoek: Request, ip: string) => Promise<Response>;

/** Serves `antwoord` over HTTP on loopback, compressed, as a CDN would. Unknown faults become a bland 500. */
export async function startWebserver(
  antwoord: Antwoorder,
  poort: number,
  instelling: string,
): Promise<{ server: Server; poort: number }> {
  const app = new Hono();
  app.use(compress());
  app.all('*', (c) => antwoord(c.req.raw, getConnInfo(c).remote.address ?? ''));
  app.onError((fout, c) => {
    console.error(fout);
    return c.text('Er ging iets mis. Probeer het later nog eens.', 500);
  });
  const server = createServer(getRequestListener(app.fetch, EIGEN_OBJECTEN));
  return { server, poort: await luister(server, poort, instelling) };
}
