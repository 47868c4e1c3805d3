import type { Client } from 'pg';
import type { Functienaam } from '#domein/contract/contracten.ts';
import { type Beller, bellers, type Recht, rechten } from '#domein/contract/rechten.ts';
import { type Rondestatus, rondestatussen } from '#domein/ronde/ronde.status.ts';
import {
  type Catalogusfunctie,
  type Gehoord,
  leesCatalogus,
  personen,
  roepAls,
} from '#tests/support/contract/oproep.ts';
import { voorbeelden } from '#tests/support/contract/voorbeelden.ts';
import { maakWereld, momenten, verder, type Wereld } from '#tests/support/contract/wereld.ts';

/** What one function was heard to say. */
export interface Scenes {
  readonly perBeller: Readonly<Record<Beller, Gehoord>>;
  /** Whoever may call it, in each state of its ronde; empty when that does not matter. */
  readonly perStatus: ReadonlyMap<Rondestatus, Gehoord>;
  /** Answers to other questions. */
  readonly ook: readonly Gehoord[];
}

/** Puts the ronde in a state, whether it could come there or not. */
const dwing = (status: Rondestatus): string => `
  alter table public.ronde disable trigger a_bewaak_ronde;
  update public.ronde set status = '${status}', lot_hash = coalesce(lot_hash, repeat('0', 64)),
    stemmen_tot_op = prive.nu() + interval '1 day' where slug = 'voorjaar';
  alter table public.ronde enable trigger a_bewaak_ronde;
`;

async function neemOp(client: Client, naam: Functienaam, functie: Catalogusfunctie, wereld: Wereld): Promise<Scenes> {
  const { invoer, ook = [] } = voorbeelden[naam];
  const vraag = invoer(wereld);
  const { wie, ronde }: Recht = rechten[naam];
  const perBeller: [Beller, Gehoord][] = [];
  for (const beller of bellers) perBeller.push([beller, await roepAls(client, personen[beller], functie, vraag)]);
  const perStatus = new Map<Rondestatus, Gehoord>();
  const eerste = personen[wie[0] ?? 'anon'];
  for (const status of ronde ? rondestatussen : [])
    perStatus.set(status, await roepAls(client, eerste, functie, vraag, dwing(status)));
  const meer: Gehoord[] = [];
  for (const ander of ook) meer.push(await roepAls(client, personen[ander.als], functie, ander.invoer(wereld)));
  return { perBeller: Object.fromEntries(perBeller) as Scenes['perBeller'], perStatus, ook: meer };
}

/** Calls every function as everybody, at the moment for it; nothing of that stays. */
export async function film(client: Client): Promise<ReadonlyMap<Functienaam, Scenes>> {
  const catalogus = await leesCatalogus(client);
  const wereld = await maakWereld(client);
  const scenes = new Map<Functienaam, Scenes>();
  for (const moment of momenten) {
    await verder[moment](client, wereld);
    for (const naam of namen.filter((een) => voorbeelden[een].op === moment)) {
      const functie = catalogus.get(naam);
      if (functie) scenes.set(naam, await neemOp(client, naam, functie, wereld));
    }
  }
  return scenes;
}

const isNaam = (naam: string): naam is Functienaam => naam in voorbeelden;
export const namen = Object.keys(voorbeelden).filter(isNaam);
