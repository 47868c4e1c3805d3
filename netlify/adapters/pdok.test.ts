import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { eerstePagina, haalCollectie, MAX_PAGINAS } from '#netlify/adapters/pdok.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A stand-in for PDOK on loopback; returns its base address. */
function nagebootst(antwoord: RequestListener): Promise<string> {
  return new Promise((klaar) => {
    const server = createServer(antwoord).listen(0, '127.0.0.1', () => {
      const adres = server.address();
      klaar(`http://127.0.0.1:${typeof adres === 'object' && adres ? adres.port : 0}`);
    });
    servers.push(server);
  });
}

const pagina = (features: unknown[], next?: string) =>
  JSON.stringify({ type: 'FeatureCollection', features, links: next ? [{ rel: 'next', href: next }] : [] });

test('every page is followed, and only the own municipality is asked for', async () => {
  const gevraagd: string[] = [];
  const basis = await nagebootst((verzoek, antwoord) => {
    gevraagd.push(verzoek.url ?? '');
    antwoord.end(verzoek.url?.includes('cursor=2') ? pagina(['c']) : pagina(['a', 'b'], '/items?cursor=2'));
  });
  const eerste = eerstePagina({ url: `${basis}/wijken-en-buurten-{jaar}/ogc/v1`, jaar: 2024 }, 'buurten', 'GM0344');
  expect((await haalCollectie(eerste)).features).toEqual(['a', 'b', 'c']);
  expect(gevraagd).toEqual([
    '/wijken-en-buurten-2024/ogc/v1/collections/buurten/items?f=json&limit=1000&gemeentecode=GM0344',
    '/items?cursor=2',
  ]);
});

test('an error, something that is no GeoJSON, a circle of pages and silence each end with their own reason', async () => {
  const status = await nagebootst((_, antwoord) => antwoord.writeHead(503).end());
  await expect(haalCollectie(status)).rejects.toMatchObject({ oorzaak: 'status', status: 503 });
  const inhoud = await nagebootst((_, antwoord) => antwoord.end('<html>onderhoud</html>'));
  await expect(haalCollectie(inhoud)).rejects.toMatchObject({ oorzaak: 'inhoud' });
  const rondje = await nagebootst((_, antwoord) => antwoord.end(pagina([], '/')));
  await expect(haalCollectie(`${rondje}/`)).rejects.toMatchObject({ oorzaak: 'rondje' });
  const halverwege = await nagebootst((_, antwoord) => void antwoord.write('{"type":'));
  await expect(haalCollectie(halverwege, 200)).rejects.toMatchObject({ oorzaak: 'te_traag' });
  await expect(haalCollectie('http://127.0.0.1:1/')).rejects.toMatchObject({ oorzaak: 'onbereikbaar' });
});

test('a next page on another host, port or scheme is not asked for', async () => {
  const gevraagd: string[] = [];
  const elders = await nagebootst((verzoek, antwoord) => {
    gevraagd.push(verzoek.url ?? '');
    antwoord.end(pagina(['x']));
  });
  const basis = await nagebootst((_, antwoord) => antwoord.end(pagina(['a'], `${elders}/items?cursor=2`)));
  await expect(haalCollectie(`${basis}/`)).rejects.toMatchObject({
    oorzaak: 'elders',
    adres: `${elders}/items?cursor=2`,
  });
  expect(gevraagd).toEqual([]);
});

test('pages that never end are stopped', async () => {
  let gevraagd = 0;
  const basis = await nagebootst((_, antwoord) => {
    gevraagd += 1;
    antwoord.end(pagina([], gevraagd < 500 ? `/items?cursor=${gevraagd}` : undefined));
  });
  await expect(haalCollectie(`${basis}/`)).rejects.toMatchObject({ oorzaak: 'te_veel' });
  expect(gevraagd).toBe(MAX_PAGINAS);
});

test('a link that is no address is named, not a bug', async () => {
  const basis = await nagebootst((_, antwoord) => antwoord.end(pagina([], 'http://[')));
  await expect(haalCollectie(`${basis}/`)).rejects.toMatchObject({ oorzaak: 'inhoud' });
});
