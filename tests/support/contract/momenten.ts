import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { Invoer } from '#domein/contract/contracten.ts';
import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import { ruweTellingSchema } from '#domein/stemming/telling/telling.schema.ts';
import { uitslagZinnen } from '#teksten/nl/stemming/uitslag-zinnen.ts';
import { zetKlok } from '#tests/database/meedoen.ts';
import { moet } from '#tests/support/contract/moet.ts';
import type { Wereld } from '#tests/support/contract/wereld.ts';
import { serviceRole } from '#tests/support/rechten-actoren.ts';
import {
  beheerder,
  geefPapier,
  jurylid,
  keuzesVan,
  makelaar,
  RONDE,
  stem,
  tweedeMakelaar,
} from '#tests/support/stemming.ts';

/** How far the ronde is; each follows from the one before. `papier`: counting waits for one paper ballot. */
export const momenten = ['beoordeling', 'stemmen', 'papier', 'tellen', 'geteld', 'vastgesteld'] as const;
export type Moment = (typeof momenten)[number];

/** What came of the vote, as soon as it is there. */
export interface Stembus {
  papiernummer: string;
  uitslag: Invoer<'uitslag_bewaren'> | null;
}

const sha256 = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex');

async function telNu(client: Client): Promise<Invoer<'uitslag_bewaren'>> {
  const { rows } = await client.query('select public.telling_invoer($1) as invoer', [RONDE]);
  const geteld = telRonde(ruweTellingSchema.parse(rows[0]?.invoer), sha256);
  if (!geteld.ok) throw new Error(geteld.fout.code);
  const { invoer, invoer_hash, uitslag } = geteld.waarde;
  return { ronde: RONDE, invoer, invoer_hash, uitslag, zinnen: uitslagZinnen(uitslag, invoer), reden: null };
}

type Stap = (client: Client, wereld: Wereld, bus: Stembus) => Promise<void>;

/** Brings the ronde from the moment before to this one. */
export const verder: Readonly<Record<Moment, Stap>> = {
  beoordeling: async () => undefined,
  stemmen: async (client, { leden }, bus) => {
    await moet(client, beheerder, 'ronde_stap', RONDE, 'stemmen');
    for (const nummer of [5, 6]) await moet(client, jurylid(nummer), 'papier_kiezen', RONDE, true);
    await moet(client, tweedeMakelaar, 'papier_uitgeven', RONDE, leden[4]);
    bus.papiernummer = await geefPapier(client, leden[5] ?? '');
    // Waits for a second one.
    await moet(client, beheerder, 'ronde_stap', RONDE, 'tellen', 'De avond is klaar.');
    await client.query(
      'update prive.publicatie set bouw_op = null, bouw_versie = null, volgende_op = null, mislukt_op = null, reden = null',
    );
  },
  papier: async (client, { ronde, keuzes }, bus) => {
    for (const nummer of [1, 3, 4]) await stem(client, nummer, keuzesVan(ronde, 'voor', 'voor', 'niet'));
    await zetKlok(client, '+15 days');
    await moet(client, beheerder, 'ronde_stap', RONDE, 'tellen');
    await moet(client, tweedeMakelaar, 'papier_niet_terug', RONDE, 1);
    await moet(client, tweedeMakelaar, 'papier_invoeren', RONDE, bus.papiernummer, keuzes);
    await moet(client, makelaar, 'papier_invoeren', RONDE, bus.papiernummer, keuzesVan(ronde, 'niet', 'niet', 'niet'));
  },
  tellen: async (client, { keuzes }, bus) => {
    await moet(client, makelaar, 'papier_invoeren', RONDE, bus.papiernummer, keuzes);
    bus.uitslag = await telNu(client);
  },
  geteld: async (client, _wereld, { uitslag }) => {
    if (!uitslag) return;
    await moet(client, serviceRole, 'uitslag_bewaren', ...Object.values(uitslag));
    const { rows } = await client.query(`select id from public.medewerker where email = 'makelaar-2@voorbeeld.test'`);
    await moet(client, serviceRole, 'uitslag_bewaren', ...Object.values(uitslag), rows[0]?.id, true);
  },
  vastgesteld: async (client) => {
    await moet(client, beheerder, 'uitslag_vaststellen', RONDE, 1, 'De jury koos.');
    await moet(client, beheerder, 'betaling_vastleggen', await toegekend(client), 'betaald', 100, '2027-01-01');
    await client.query(`
      insert into public.betaling (ronde_id, aanvraag_id, soort, bedrag_cent, dag)
        select ronde_id, aanvraag_id, 'besteed', 1, '2026-12-01' from public.betaling`);
  },
};

/** A request that got money. */
export async function toegekend(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from public.aanvraag where toegekend_cent > 0 and ronde_id = 'ronde-1' order by id limit 1`,
  );
  return rows[0]?.id ?? '';
}
