import type { Client } from 'pg';
import { type Actor, word } from '#tests/support/rechten-actoren.ts';

export interface Opdracht {
  readonly sql: string;
  readonly waarden: readonly unknown[];
}

const KEREN = 40;
/** Refusals come back as an answer, and would be quick: a bench that measures them measures nothing. */
export function alle(rij: Readonly<Record<string, unknown>> | undefined): void {
  if (JSON.stringify(rij ?? {}).includes('"fout"')) throw new Error(`refused: ${JSON.stringify(rij)}`);
}

/** The 95th percentile in milliseconds of what `maak` makes, each as this actor in a transaction that is kept. */
export async function meetEen(
  client: Client,
  actor: Actor,
  maak: (nummer: number) => Opdracht,
  keur: (rij: Readonly<Record<string, unknown>> | undefined) => void = () => undefined,
): Promise<number> {
  const duren: number[] = [];
  for (let nummer = 0; nummer < KEREN; nummer += 1) {
    const { sql, waarden } = maak(nummer);
    await client.query('begin');
    await word(client, actor);
    const begin = performance.now();
    const { rows } = await client.query(sql, [...waarden]);
    duren.push(performance.now() - begin);
    await client.query('commit');
    keur(rows[0]);
  }
  return duren.toSorted((een, ander) => een - ander)[Math.ceil(KEREN * 0.95) - 1] ?? Number.NaN;
}
