import { createServer } from 'node:http';
import { type Rij, type Tabel, tabellen } from '#content/lezen/tabellen.ts';
import { luister, sluit } from '#netlify/local/luister.ts';

const MEER = 1000;
/** The bytes of every photo. */
const FOTO = { groot: 'UklGRg==', klein: 'UklGRg==' };

/** Answers a build as the database does, from rows in memory that a test changes as it likes. */
export interface Namaak {
  readonly url: string;
  /** By table of the database. */
  readonly rijen: Map<string, Rij[]>;
  versie: number;
  stop(): Promise<void>;
}

async function leesAlles(database: string, sleutel: string, { tabel, kolommen = '*', sleutel: op = ['id'] }: Tabel) {
  const alle: Rij[] = [];
  for (;;) {
    const vraag = new URLSearchParams({
      select: kolommen,
      order: op.join(),
      limit: String(MEER),
      offset: String(alle.length),
    });
    const antwoord = await fetch(`${database}/rest/v1/${tabel}?${vraag}`, { headers: { apikey: sleutel } });
    if (!antwoord.ok) throw new Error(await antwoord.text());
    const deel: Rij[] = await antwoord.json();
    alle.push(...deel);
    if (deel.length < MEER) return alle;
  }
}

/** Takes over what is published in a real database, as a visitor without a name reads it. */
export async function startNamaak({ url: bron, publishable }: { url: string; publishable: string }): Promise<Namaak> {
  const rijen = new Map<string, Rij[]>();
  for (const tabel of Object.values(tabellen)) rijen.set(tabel.tabel, await leesAlles(bron, publishable, tabel));
  const namaak = { versie: 1, rijen, url: '' };
  const antwoordOp = ({ pathname, searchParams }: URL): unknown => {
    const tabel = pathname.replace('/rest/v1/', '');
    if (tabel === 'content_versie') return { versie: namaak.versie };
    if (searchParams.get('select') === 'id,groot,klein') return rijen.get(tabel)?.map(({ id }) => ({ id, ...FOTO }));
    const van = Number(searchParams.get('offset') ?? 0);
    return rijen.get(tabel)?.slice(van, van + Number(searchParams.get('limit') ?? MEER));
  };
  const server = createServer((verzoek, antwoord) => {
    const inhoud = antwoordOp(new URL(verzoek.url ?? '/', 'http://namaak'));
    antwoord.statusCode = inhoud === undefined ? 404 : 200;
    antwoord.setHeader('content-type', 'application/json');
    antwoord.end(JSON.stringify(inhoud ?? {}));
  });
  namaak.url = `http://127.0.0.1:${await luister(server, 0, 'PORT')}`;
  return Object.assign(namaak, { stop: () => sluit(server) });
}
