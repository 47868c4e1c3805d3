import type { Client } from 'pg';
import { dienIn, doe, idVan, zetKlok } from '#tests/database/meedoen.ts';
import type { Actor } from '#tests/support/rechten-actoren.ts';
import {
  type Antwoord,
  adviseur,
  beheerder,
  bewijscode,
  doeAls,
  jurylid,
  keuzesVan,
  makelaar,
  RONDE,
  type Ronde,
  rondeInBeoordeling,
  stem,
} from '#tests/support/stemming.ts';

/** How far the ronde is; each follows from the one before. */
export const momenten = ['beoordeling', 'stemmen', 'tellen'] as const;
export type Moment = (typeof momenten)[number];

/** What there is to ask about. */
export interface Wereld {
  readonly ronde: Ronde;
  readonly aanvraag: string;
  readonly keuzes: Readonly<Record<string, 'voor' | 'niet' | 'onthouding' | number>>;
}

async function moet(client: Client, wie: Actor, functie: string, ...argumenten: readonly unknown[]): Promise<Antwoord> {
  const antwoord = await doeAls(client, wie, functie, ...argumenten);
  if (antwoord.fout) throw new Error(`${functie}: ${antwoord.fout}`);
  return antwoord;
}

const NAJAAR = `
  insert into public.prioriteit (id, wijk_code, titel, van, tot, bron, status)
    values ('prioriteit-1', 'wijk-1', 'Samen buiten', '2026-01-01', '2027-12-31', '{"eigen proef"}', 'gepubliceerd');
  insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status)
    values ('ronde-2', 'najaar', 'Najaar', 'Uitleg', 900000, '2026-01-01', '2027-08-01', '2027-09-01', 'open_voor_aanvragen');
`;

/** A request with all there can be to read: a priority, a question that was answered, an advies. */
async function vollePlan(client: Client): Promise<string> {
  const code = 'volplan';
  const { nummer } = await dienIn(client, 'aanvraag', {
    code,
    gegevens: { ronde: 'najaar', titel: 'Vol plan', prioriteit: 'prioriteit-1', minimumbedrag_cent: 50_000 },
  });
  const id = await idVan(client, 'aanvraag', nummer);
  await client.query('update public.aanvraag set bevestigd_op = prive.nu() where id = $1', [id]);
  await moet(client, makelaar, 'aanvraag_stap', id, 'in_behandeling');
  await moet(client, makelaar, 'aanvraag_stap', id, 'aanvulling_gevraagd', 'Wie zet ze neer?');
  await doe(client, code, 'aanvullen', { tekst: 'Wij zelf.' });
  await moet(client, makelaar, 'aanvraag_stap', id, 'voorgelegd');
  await moet(client, adviseur, 'advies_geven', 'najaar', id, 'positief', 'Dit past hier.');
  return id;
}

/** A ronde in `beoordeling`, and another one that is open, with dossiers in every kind of state. */
export async function maakWereld(client: Client): Promise<Wereld> {
  const ronde = await rondeInBeoordeling(client);
  await client.query(NAJAAR);
  for (const [rol, wie] of [
    ['jurylid', jurylid(2)],
    ['adviseur', adviseur],
  ] as const)
    await moet(client, beheerder, 'jury_uitnodigen', 'najaar', rol, [wie.bevestigd]);
  await vollePlan(client);
  return { ronde, aanvraag: ronde.aanvragen[0] ?? '', keuzes: keuzesVan(ronde, 'voor', 'niet', 'voor') };
}

/** Brings the ronde to the next moment. */
export const verder: Readonly<Record<Moment, (client: Client, wereld: Wereld) => Promise<void>>> = {
  beoordeling: async () => undefined,
  stemmen: async (client) => void (await moet(client, beheerder, 'ronde_stap', RONDE, 'stemmen')),
  tellen: async (client, { ronde }) => {
    for (const nummer of [1, 3, 4]) await stem(client, nummer, keuzesVan(ronde, 'voor', 'voor', 'niet'));
    await zetKlok(client, '+15 days');
    await moet(client, beheerder, 'ronde_stap', RONDE, 'tellen');
  },
};

export { bewijscode, RONDE };
