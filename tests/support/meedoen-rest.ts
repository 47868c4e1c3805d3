import pg from 'pg';
import { z } from 'zod';
import { sessieVan } from '#tests/support/rechten-actoren.ts';

// The hosted API gives numbers where the driver gives text.
const BIGINT = 20;
const typen = {
  getTypeParser: (oid: number, vorm?: 'text' | 'binary') =>
    oid === BIGINT ? Number : pg.types.getTypeParser(oid, vorm),
};

const NAAM = /^[a-z_]+$/;
/** With an SQLSTATE; a connection that broke has a code of another kind. */
const foutSchema = z.object({ code: z.string().regex(/^[0-9A-Z]{5}$/), message: z.string() });

/** What a signed-in person shows in these tests, by the id of the account; the hosted API would read it from a signed token. */
export const bewijsVan = (sub: string | null): string => `persoon.${sub}`;
const PERSOON = /^Bearer persoon\.([0-9a-f-]{36})$/;

/** A list of objects is json, as PostgREST takes it; the driver would make an array of it. */
const alsWaarde = (waarde: unknown): unknown =>
  Array.isArray(waarde) && waarde.some((deel) => typeof deel === 'object') ? JSON.stringify(waarde) : waarde;

/**
 * Answers `POST /rest/v1/rpc/…` as the hosted API does: each call a transaction of its own, as the person who is signed in
 * or else under service_role, on a connection of its own. Enough for what our functions use, and many can run at the same time.
 */
export function restOpPostgres(url: string, verbindingen = 30) {
  const pool = new pg.Pool({ connectionString: url, max: verbindingen, types: typen });
  // A connection that ends with the server tells nothing new: whoever was using it hears so.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const word = (sub: string | undefined): string =>
    sub
      ? `select set_config('request.jwt.claims', '${JSON.stringify({ role: 'authenticated', sub, ...sessieVan(sub) })}', true);
         set local role authenticated`
      : 'set local role service_role';
  const roep = async (functie: string, argumenten: Record<string, unknown>, sub?: string): Promise<unknown> => {
    const namen = Object.keys(argumenten);
    if (![functie, ...namen].every((naam) => NAAM.test(naam))) throw new Error('Not a name of ours.');
    const client = await pool.connect();
    let kapot = false;
    try {
      await client.query(`begin; ${word(sub)}`);
      const plaatsen = namen.map((naam, nummer) => `${naam} => $${nummer + 1}`).join();
      const { rows } = await client.query<{ uit: unknown }>(
        `select public.${functie}(${plaatsen}) as uit`,
        namen.map((naam) => alsWaarde(argumenten[naam])),
      );
      await client.query('commit');
      return rows[0]?.uit ?? null;
    } catch (fout) {
      // A connection that was cut cannot roll back; the server did.
      await client.query('rollback').catch(() => {
        kapot = true;
      });
      throw fout;
    } finally {
      client.release(kapot);
    }
  };
  const haal: typeof fetch = async (invoer, init) => {
    const verzoek = new Request(invoer, init);
    const functie = /\/rest\/v1\/rpc\/(\w+)$/.exec(new URL(verzoek.url).pathname)?.[1];
    if (!functie) return Response.json({ code: 'PGRST000', message: 'unknown path' }, { status: 404 });
    try {
      const sub = PERSOON.exec(verzoek.headers.get('authorization') ?? '')?.[1];
      return Response.json(await roep(functie, await verzoek.json(), sub));
    } catch (fout) {
      const { code, message } = foutSchema.catch({ code: '', message: 'no connection' }).parse(fout);
      return Response.json({ code, message, details: null, hint: null }, { status: code ? 400 : 503 });
    }
  };
  return { haal, pool, stop: () => pool.end() };
}
