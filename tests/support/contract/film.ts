import type { Client } from 'pg';
import type { Functienaam } from '#domein/contract/contracten.ts';
import { type Beller, bellers, type Recht, rechten } from '#domein/contract/functierechten.ts';
import { type Rondestatus, rondestatussen } from '#domein/ronde/ronde.status.ts';
import { momenten, type Stembus, toegekend, verder } from '#tests/support/contract/momenten.ts';
import {
  type Catalogusfunctie,
  type Gehoord,
  leesCatalogus,
  personen,
  roepAls,
} from '#tests/support/contract/oproep.ts';
import { leesPost } from '#tests/support/contract/post.ts';
import { namen, type Stand, type Voorbeeld, voorbeelden } from '#tests/support/contract/voorbeelden.ts';
import { maakWereld, type Wereld } from '#tests/support/contract/wereld.ts';
import { alsSoort } from '#tests/support/foto.ts';

/** What one function was heard to say. */
export interface Scenes {
  readonly perBeller: ReadonlyMap<Beller, Gehoord>;
  /** Whoever may call it, in each state of the ronde. */
  readonly perStatus: ReadonlyMap<Rondestatus, Gehoord>;
  /** Answers to other questions. */
  readonly ook: readonly Gehoord[];
}

/** Puts the ronde in a state, whether it could come there or not. */
export const dwing = (status: Rondestatus): string => `
  alter table public.ronde disable trigger a_bewaak_ronde;
  update public.ronde set status = '${status}', lot_hash = coalesce(lot_hash, repeat('0', 64)),
    stemmen_tot_op = prive.nu() + interval '1 day' where slug = 'voorjaar';
  alter table public.ronde enable trigger a_bewaak_ronde;
`;

async function neemOp<Naam extends Functienaam>(
  client: Client,
  naam: Naam,
  functie: Catalogusfunctie,
  stand: Stand,
): Promise<Scenes> {
  const { invoer, ook = [] }: Voorbeeld<Naam> = voorbeelden[naam];
  const vraag = invoer(stand);
  const { wie }: Recht = rechten[naam];
  const perBeller = new Map<Beller, Gehoord>();
  for (const beller of bellers) perBeller.set(beller, await roepAls(client, personen[beller], functie, vraag));
  const perStatus = new Map<Rondestatus, Gehoord>();
  const eerste = personen[wie[0] ?? 'anon'];
  for (const status of rondestatussen)
    perStatus.set(status, await roepAls(client, eerste, functie, vraag, dwing(status)));
  const meer: Gehoord[] = [];
  for (const ander of ook) meer.push(await roepAls(client, personen[ander.als], functie, ander.invoer(stand)));
  return { perBeller, perStatus, ook: meer };
}

/** What of the world only shows when somebody asks. */
export async function standVan(client: Client, wereld: Wereld, bus: Stembus, foto: string): Promise<Stand> {
  const { rows } = await client.query<{ id: string }>('select id from public.betaling order by dag desc');
  const [betaling, oudeBetaling] = [rows[0]?.id ?? '', rows[1]?.id ?? ''];
  return { ...wereld, ...bus, foto, betaling, oudeBetaling, toegekend: await toegekend(client) };
}

export interface Film {
  readonly scenes: ReadonlyMap<Functienaam, Scenes>;
  /** The mails that were due at each moment. */
  readonly post: readonly unknown[];
}

/** Calls every function as everybody, at the moment for it; nothing of that stays. */
export async function film(client: Client): Promise<Film> {
  const catalogus = await leesCatalogus(client);
  const wereld = await maakWereld(client);
  const foto = (await alsSoort('webp', 200, 100)).toString('base64');
  const bus: Stembus = { papiernummer: '', uitslag: null };
  const scenes = new Map<Functienaam, Scenes>();
  const post: unknown[] = [];
  for (const moment of momenten) {
    await verder[moment](client, wereld, bus);
    post.push(await leesPost(client));
    const stand = await standVan(client, wereld, bus, foto);
    for (const naam of namen.filter((een) => voorbeelden[een].op === moment || voorbeelden[een].ookOp === moment)) {
      const functie = catalogus.get(naam);
      if (!functie) continue;
      const nu = await neemOp(client, naam, functie, stand);
      const eerder = scenes.get(naam)?.perBeller.values() ?? [];
      scenes.set(naam, { ...nu, ook: [...nu.ook, ...eerder] });
    }
  }
  return { scenes, post };
}
