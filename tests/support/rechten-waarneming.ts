import { type Client, escapeLiteral } from 'pg';
import {
  type Bereik,
  bereikVan,
  type Operatie,
  operaties,
  type Rol,
  rechten,
  type Tabel,
} from '#domein/rechten/tabelrechten.ts';
import { type Actor, actoren, als, lukt } from './rechten-actoren.ts';
import { type Proeftabel, proeftabellen, voluit } from './rechten-rijen.ts';

/** A difference between the table of rights and what the database does. */
export interface Overtreding {
  readonly rol: Rol;
  readonly tabel: string;
  readonly operatie: Operatie;
  /** A sentence for whoever has to repair it. */
  readonly wat: string;
}

export interface Rij {
  readonly sleutel: string;
  readonly soort: string;
}

export const tabellen = Object.keys(rechten) as Tabel[]; // its keys are exactly the tables; Object.keys forgets that

/** The rows that are there, seen by the owner. Logboek rows are many and alike: one is enough. */
export async function rijenVan(client: Client, tabel: Tabel): Promise<Rij[]> {
  const { sleutel, soort } = proeftabellen[tabel];
  const limit = tabel === 'logboek' ? 'limit 1' : '';
  const { rows } = await client.query<Rij>(
    `select ${sleutel} as sleutel, ${soort} as soort from ${voluit(tabel)} order by 1 ${limit}`,
  );
  return rows;
}

function binnen(bereik: Bereik, rij: Rij, actor: Actor): boolean {
  if (bereik === 'alles') return true;
  if (bereik === 'gepubliceerd') return rij.soort === 'gepubliceerd';
  return bereik === 'eigen' && rij.sleutel === actor.bevestigd;
}

/** Tries every operation on every row as every actor, and reports each difference with the table of rights. */
export async function controleerRijen(client: Client, welke: readonly Tabel[] = tabellen): Promise<Overtreding[]> {
  const found: Overtreding[] = [];
  for (const tabel of welke) {
    const rijen = await rijenVan(client, tabel);
    for (const actor of actoren) {
      await als(client, actor, async () => {
        for (const operatie of operaties) {
          const bereik = bereikVan(actor.rol, operatie, tabel);
          for (const poging of pogingen(operatie, tabel, proeftabellen[tabel], rijen, actor, bereik)) {
            const mag = await lukt(client, poging.sql);
            if (mag === poging.verwacht) continue;
            const wat = `${actor.naam} ${mag ? 'can' : 'cannot'} ${operatie} ${poging.wat}`;
            found.push({ rol: actor.rol, tabel, operatie, wat });
          }
        }
      });
    }
  }
  return found;
}

/**
 * Who can remove all rows at once and may remove none. A statement that names no row reads none: only the policy of removing
 * is asked then, and not the one of reading.
 */
export async function controleerAlleRijen(client: Client, welke: readonly Tabel[] = tabellen): Promise<string[]> {
  const found: string[] = [];
  for (const tabel of welke)
    for (const actor of actoren) {
      if (bereikVan(actor.rol, 'delete', tabel) !== 'niets') continue;
      const mag = await als(client, actor, () => lukt(client, `delete from ${voluit(tabel)}`));
      if (mag) found.push(`${actor.naam} can delete all ${tabel} rows at once`);
    }
  return found;
}

interface Poging {
  readonly wat: string;
  readonly sql: string;
  readonly verwacht: boolean;
}

function pogingen(
  operatie: Operatie,
  tabel: Tabel,
  proef: Proeftabel,
  rijen: readonly Rij[],
  actor: Actor,
  bereik: Bereik,
): Poging[] {
  if (operatie === 'insert') {
    return [{ wat: `a new ${tabel} row`, sql: proef.insert, verwacht: bereik !== 'niets' }];
  }
  const begin = {
    select: `select 1 from ${voluit(tabel)}`,
    update: `update ${voluit(tabel)} set ${proef.kolom} = ${proef.kolom}`,
    delete: `delete from ${voluit(tabel)}`,
  }[operatie];
  return rijen
    .filter(({ sleutel }) => operatie !== 'delete' || !sleutel.endsWith('ouder'))
    .map((rij) => ({
      wat: `${tabel} row ${rij.sleutel}`,
      sql: `${begin} where ${proef.sleutel} = ${escapeLiteral(rij.sleutel)}`,
      verwacht: binnen(bereik, rij, actor),
    }));
}
