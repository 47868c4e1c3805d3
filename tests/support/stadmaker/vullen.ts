import { leesGebieden, type Vraag } from '#tests/support/stadmaker/gebieden.ts';
import { maakStad, type Rij, type Stadsopdracht } from '#tests/support/stadmaker/stad.ts';

export interface Vulopdracht extends Omit<Stadsopdracht, 'gebieden'> {
  /** Other words for columns of a row; without it they are words by chance. Titles of requests stand in a count: they stay. */
  readonly vertel?: ((tabel: string, rij: Rij) => Rij) | undefined;
}

/** Rows in one query: what an embedded database takes without growing for good. */
const TEGELIJK = 500;

/** The tables that say when a row was last changed; without a word the clock of the machine would say it. */
async function tabellenMetMoment(vraag: Vraag): Promise<ReadonlySet<unknown>> {
  const rijen = await vraag(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'gewijzigd_op'`,
  );
  return new Set(rijen.map(({ table_name }) => table_name));
}

async function voegToe(vraag: Vraag, tabel: string, rijen: readonly Rij[]): Promise<void> {
  const kolommen = Object.keys(rijen[0] ?? {}).join();
  await vraag(`alter table public.${tabel} disable trigger user`);
  for (let begin = 0; begin < rijen.length; begin += TEGELIJK) {
    await vraag(
      `insert into public.${tabel} (${kolommen})
       select ${kolommen} from jsonb_populate_recordset(null::public.${tabel}, $1::jsonb)`,
      [JSON.stringify(rijen.slice(begin, begin + TEGELIJK))],
    );
  }
  await vraag(`alter table public.${tabel} enable trigger user`);
}

/**
 * Puts a made-up city beside what stands in a migrated database with areas, as history: the guards of steps and the log
 * stand aside, references and CHECKs hold. Counts what the clock would count. `vraag` speaks for the owner of the tables,
 * on one connection.
 */
export async function vulStad(vraag: Vraag, { vertel, ...opdracht }: Vulopdracht): Promise<void> {
  const gebieden = await leesGebieden(vraag);
  const metMoment = await tabellenMetMoment(vraag);
  const gewijzigd_op = opdracht.nu.toISOString();
  for (const { tabel, rijen } of maakStad({ ...opdracht, gebieden })) {
    const verteld = vertel ? rijen.map((rij) => ({ ...rij, ...vertel(tabel, rij) })) : rijen;
    await voegToe(vraag, tabel, metMoment.has(tabel) ? verteld.map((rij) => ({ gewijzigd_op, ...rij })) : verteld);
  }
  await vraag('select prive.tel_feedback()');
  await vraag('select prive.tel_monitor()');
  await vraag('update public.content_versie set versie = versie + 1');
}
