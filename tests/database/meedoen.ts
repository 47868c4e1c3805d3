import { createHash, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { type Actor, maakActoren, makelaar, word } from '#tests/support/rechten-actoren.ts';

export const WIJK = 'wijk-1';
export const BUURT = 'buurt-1';
/** A buurt without a makelaar of its own. */
export const STILLE_BUURT = 'buurt-2';
export const CODE = 'abcde01234fghjk56789mnpqr';
export const BEWONER = 'bewoner@voorbeeld.test';

const bron = `'{"eigen proef"}', 'bron'`;
const INHOUD = `
  insert into public.wijk (code, nummer, naam, slug, lat, lon, bron, zekerheid, zekerheid_punt, status) values
    ('${WIJK}', 1, 'Wijk', 'wijk', 52, 5, ${bron}, 'bron', 'gepubliceerd'),
    ('wijk-2', 2, 'Ander', 'ander', 52, 5, ${bron}, 'bron', 'gepubliceerd');
  insert into public.buurt (code, wijk_code, naam, slug, lat, lon, bron, zekerheid, status) values
    ('${BUURT}', '${WIJK}', 'Buurt', 'buurt', 52.1, 5.1, ${bron}, 'gepubliceerd'),
    ('${STILLE_BUURT}', 'wijk-2', 'Stil', 'stil', 52.2, 5.2, ${bron}, 'gepubliceerd');
  insert into public.makelaar (id, naam, rol, toestemming_op, status, medewerker_id)
    select 'makelaar-1', 'Makelaar', 'sociaal makelaar', '2026-01-01', 'gepubliceerd', id from public.medewerker where email = 'makelaar@voorbeeld.test';
  insert into public.makelaar_buurt (makelaar_id, wijk_code, buurt_code) values ('makelaar-1', '${WIJK}', '${BUURT}');
  insert into public.plek (id, soort, naam, slug, wijk_code, bron, zekerheid, status)
    values ('plek-1', 'speeltuin', 'Speeltuin', 'speeltuin', '${WIJK}', ${bron}, 'gepubliceerd');
  insert into public.ronde (id, slug, naam, uitleg, wijk_codes, budget_cent, max_per_aanvraag_cent, opent_op, sluit_op, besluit_op, status)
    values ('ronde-1', 'voorjaar', 'Voorjaar', 'Uitleg', '{${WIJK}}', 5000000, 500000, '2026-01-01', '2027-06-01', '2027-07-01', 'open_voor_aanvragen');
`;

/** Fills a migrated database with people, places and an open ronde, and sets the clock on `NU`. */
export async function maakMeedoen(client: Client): Promise<void> {
  await maakActoren(client);
  await client.query(INHOUD);
  await zetKlok(client, NU);
}

export const NU = '2026-11-22T10:15:00+01:00';

/** Replaces the one clock; `interval` later than `NU` when it starts with a plus. */
export async function zetKlok(client: Client, moment: string): Promise<void> {
  const tijd = moment.startsWith('+')
    ? `timestamptz '${NU}' + interval '${moment.slice(1)}'`
    : `timestamptz '${moment}'`;
  await client.query(
    `create or replace function prive.nu() returns timestamptz language sql volatile parallel safe set search_path = '' as $$ select ${tijd} $$`,
  );
}

export const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

const contact = { contact_naam: 'Bewoner', contact_email: BEWONER, contact_telefoon: null, akkoord_versie: '1' };
export const FORMULIEREN = {
  aanmelding: {
    naam: 'Moestuin',
    omschrijving: 'Samen groente telen.',
    themas: ['groen'],
    buurt: BUURT,
    adres: null,
    lat: null,
    lon: null,
    website: null,
    ...contact,
  },
  aanvraag: {
    ronde: 'voorjaar',
    titel: 'Bankjes',
    plan: 'Twee bankjes bij de speeltuin.',
    doelgroep: 'Ouders en kinderen',
    wanneer: 'mei 2027',
    wanneer_van: '2027-05-01',
    prioriteit: null,
    posten: [
      { omschrijving: 'Hout', bedrag_cent: 80_050 },
      { omschrijving: 'Verf', bedrag_cent: 5_000 },
    ],
    eigen_bijdrage_cent: 5_000,
    minimumbedrag_cent: null,
    buurt: BUURT,
    ...contact,
  },
  feedback: {
    over: 'plek',
    over_id: 'plek-1',
    gezicht: 4,
    tekst: 'De glijbaan is kapot.',
    wens: null,
    buurt: null,
    contact_email: BEWONER,
  },
} as const;
export type Soort = keyof typeof FORMULIEREN;
export const SOORTEN: readonly Soort[] = ['aanmelding', 'aanvraag', 'feedback'];

export interface Antwoord {
  readonly nummer?: string;
  readonly status?: string;
  readonly fout?: string;
  readonly stand?: string;
  readonly [veld: string]: unknown;
}

interface Hoe {
  readonly gegevens?: Readonly<Record<string, unknown>>;
  readonly sleutel?: string;
  readonly inhoudHash?: string;
  readonly code?: string;
  readonly afzender?: string;
  readonly kanaal?: string;
}

async function roep(client: Client, functie: string, ...argumenten: readonly unknown[]): Promise<Antwoord> {
  const plaatsen = argumenten.map((_, nummer) => `$${nummer + 1}`).join();
  const { rows } = await client.query<{ antwoord: Antwoord }>(
    `select public.${functie}(${plaatsen}) as antwoord`,
    argumenten.map((waarde) => (typeof waarde === 'object' && waarde !== null ? JSON.stringify(waarde) : waarde)),
  );
  return rows[0]?.antwoord ?? {};
}

/** As if somebody pressed the button behind the link in the mail; leaves no trace but that. */
const BEVESTIG = (soort: Soort) => `
  with d as (update public.${soort} set bevestigd_op = prive.nu() where nummer = $1 returning id)
  update prive.contact c set adres_op = prive.nu() from d
  where c.dossier_soort = '${soort}' and c.dossier_id = d.id and c.email is not null`;

/** Sends in a form as the server would. Who does so on the site with a script has said that the address is theirs. */
export async function dienIn(client: Client, soort: Soort, hoe: Hoe = {}): Promise<Antwoord> {
  const antwoord = await dienInOnbevestigd(client, soort, hoe);
  if ((hoe.kanaal ?? 'site') === 'site' && antwoord.nummer && antwoord.status === 'nieuw')
    await client.query(BEVESTIG(soort), [antwoord.nummer]);
  return antwoord;
}

/** The same of somebody who did not look at the mail yet. */
export function dienInOnbevestigd(client: Client, soort: Soort, hoe: Hoe = {}): Promise<Antwoord> {
  const { gegevens = {}, sleutel = randomUUID(), inhoudHash = 'h', code = randomUUID() } = hoe;
  return roep(
    client,
    `${soort}_indienen`,
    { ...FORMULIEREN[soort], ...gegevens },
    sleutel,
    inhoudHash,
    sha256(code),
    code,
    hoe.afzender ?? '192.0.2.1',
    hoe.kanaal ?? 'site',
  );
}

export const lees = (client: Client, code: string, afzender = '192.0.2.1', nummer: string | null = null) =>
  roep(client, 'dossier_lezen', sha256(code), afzender, nummer);

export const doe = (
  client: Client,
  code: string,
  actie: string,
  gegevens: Readonly<Record<string, unknown>> = {},
  sleutel: string = randomUUID(),
) => roep(client, 'dossier_actie', sha256(code), actie, gegevens, sleutel, 'h', '192.0.2.1');

/** Calls a function as somebody who is signed in, or as an API role, and keeps what it did. */
export async function laatDoen(
  client: Client,
  actor: Actor,
  functie: string,
  ...argumenten: readonly unknown[]
): Promise<Antwoord> {
  await client.query('begin');
  try {
    await word(client, actor);
    const antwoord = await roep(client, functie, ...argumenten);
    await client.query('commit');
    return antwoord;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The id of the dossier with this nummer. */
export async function idVan(client: Client, soort: Soort, nummer: string | undefined): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`select id from public.${soort} where nummer = $1`, [nummer]);
  if (!rows[0]) throw new Error(`No ${soort} has nummer ${nummer}.`);
  return rows[0].id;
}

export async function tel(client: Client, van: string): Promise<number> {
  const { rows } = await client.query<{ aantal: number }>(`select count(*)::integer as aantal from ${van}`);
  return rows[0]?.aantal ?? 0;
}

export interface Proefdossier {
  readonly code: string;
  readonly id: string;
  readonly nummer: string;
  readonly mail: string;
}

/** A new dossier of somebody with an address and code of their own. */
export async function maakDossier(
  client: Client,
  soort: Soort,
  gegevens: Readonly<Record<string, unknown>> = {},
  kanaal = 'site',
): Promise<Proefdossier> {
  const code = randomUUID();
  const mail = `${randomUUID()}@voorbeeld.test`;
  const { nummer = '' } = await dienIn(client, soort, { code, kanaal, gegevens: { contact_email: mail, ...gegevens } });
  return { code, id: await idVan(client, soort, nummer), nummer, mail };
}

/** A step of a request, by a makelaar unless said otherwise; `bedrag` in euro cents. */
export const aanvraagStap = (
  client: Client,
  id: string,
  naar: string,
  tekst: string | null = null,
  actor: Actor = makelaar,
  bedrag: number | null = null,
) => laatDoen(client, actor, 'aanvraag_stap', id, naar, tekst, bedrag);
