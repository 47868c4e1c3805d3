import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Importdatabase, importdatabase } from '#netlify/adapters/import-database.ts';
import { openDatabase } from '#netlify/local/database.ts';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';

const URL_BASIS = 'http://embedded.test';

export interface Importproef {
  database: Importdatabase;
  /** Everything an import could change: rows of plek, boundaries, and the content version. */
  toestand(): Promise<unknown>;
  rijen(tabel: string): Promise<Record<string, unknown>[]>;
  /** Status of a call of a database function with the public key. */
  roepAlsBezoeker(functie: string): Promise<number>;
  stop(): Promise<void>;
}

/** The embedded database of `npm start` in a folder of its own, with `zaad` as its only content. */
export async function openImportproef(zaad: string): Promise<Importproef> {
  const map = await mkdtemp(join(tmpdir(), 'buurtportaal-import-'));
  const zaadmap = join(map, 'zaad');
  await mkdir(zaadmap);
  await writeFile(join(zaadmap, 'zaad.sql'), zaad);
  const sleutels = await lokaleSleutels(map);
  const mail = { send: async () => undefined };
  const lokaal = await openDatabase({ map, sleutels, siteUrl: URL_BASIS, zaadmappen: [zaadmap], mail });
  const vraag = (pad: string, sleutel: string, init: RequestInit = {}) =>
    lokaal.fetch(
      new Request(`${URL_BASIS}/rest/v1/${pad}`, {
        ...init,
        headers: { apikey: sleutel, 'content-type': 'application/json' },
      }),
    );
  const rijen: Importproef['rijen'] = async (tabel) => {
    const antwoord = await vraag(`${tabel}?select=*`, sleutels.secret);
    if (!antwoord.ok) throw new Error(await antwoord.text());
    return antwoord.json();
  };
  return {
    database: importdatabase({
      url: URL_BASIS,
      sleutel: sleutels.secret,
      fetch: (invoer, init) => lokaal.fetch(new Request(invoer, init)),
    }),
    rijen,
    async toestand() {
      return Promise.all(['plek', 'wijk', 'buurt', 'content_versie'].map(rijen));
    },
    async roepAlsBezoeker(functie) {
      const antwoord = await vraag(`rpc/${functie}`, sleutels.publishable, { method: 'POST', body: '{"rijen":[]}' });
      return antwoord.status;
    },
    async stop() {
      await lokaal.stop();
      await rm(map, { recursive: true, force: true });
    },
  };
}

interface Zaadgebied {
  code: string;
  naam: string;
  slug: string;
  wijk?: string;
}

const tekst = (waarde: string): string => `'${waarde.replaceAll("'", "''")}'`;

/** SQL for published areas, each with the same centre: an import of boundaries never reads it. */
export function gebiedenSql(gebieden: readonly Zaadgebied[]): string {
  return gebieden
    .map(({ code, naam, slug, wijk }, plaats) =>
      wijk === undefined
        ? `insert into public.wijk (code, nummer, naam, slug, lat, lon, bron, zekerheid, zekerheid_punt, status)
           values (${tekst(code)}, ${plaats}, ${tekst(naam)}, ${tekst(slug)}, 52.09, 5.1, '{proef}', 'bron', 'afgeleid', 'gepubliceerd');`
        : `insert into public.buurt (code, wijk_code, naam, slug, lat, lon, bron, zekerheid, status)
           values (${tekst(code)}, ${tekst(wijk)}, ${tekst(naam)}, ${tekst(slug)}, 52.09, 5.1, '{proef}', 'bron', 'gepubliceerd');`,
    )
    .join('\n');
}
