import type { Client } from 'pg';
import type { Tabel } from '#domein/rechten/tabelrechten.ts';
import { dossierrijen, dossiertabellen } from './rechten-dossiers.ts';
import { stemrijen, stemtabellen } from './rechten-stemming.ts';

/** How the rights test handles a table: which rows exist, what kind each is, and how to try each operation. */
export interface Proeftabel {
  /** SQL that names a row. A row whose name ends in `ouder` holds others up and is not deleted. */
  readonly sleutel: string;
  /** SQL for its kind: a publicatiestatus, or `geen` where a row has no such thing. */
  readonly soort: string;
  readonly kolom: string;
  readonly insert: string;
}

const bron = `'{"eigen proef"}', 'bron'`;
const gebied = (code: string, status: string) =>
  `insert into public.wijk (code, nummer, naam, slug, lat, lon, bron, zekerheid, zekerheid_punt, status)
   values ('${code}', 1, 'Wijk', '${code}', 52, 5, ${bron}, 'bron', '${status}')`;
const met = (tabel: string, kolommen: string, waarden: (naam: string) => string, naam: string, status: string) =>
  `insert into public.${tabel} (id, ${kolommen}, status) values ('${naam}', ${waarden(naam)}, '${status}')`;

/** Insert statements per table with a status of its own, in the order in which they depend on each other. */
const INHOUD: Record<string, (naam: string, status: string) => string> = {
  wijk: gebied,
  buurt: (naam, status) =>
    `insert into public.buurt (code, wijk_code, naam, slug, lat, lon, bron, zekerheid, status)
     values ('${naam}', 'wijk-ouder', 'Buurt', '${naam}', 52, 5, ${bron}, '${status}')`,
  organisatie: (n, s) => met('organisatie', 'naam, rol, bron, zekerheid', () => `'O', 'rol', ${bron}`, n, s),
  makelaar: (n, s) => met('makelaar', 'naam, rol, toestemming_op', () => `'M', 'makelaar', '2026-01-01'`, n, s),
  plek: (n, s) => met('plek', 'soort, naam, slug, bron, zekerheid', () => `'speeltuin', 'P', '${n}', ${bron}`, n, s),
  initiatief: (n, s) =>
    met('initiatief', 'naam, slug, omschrijving, bron, zekerheid', () => `'I', '${n}', 'o', ${bron}`, n, s),
  activiteit: (n, s) =>
    met(
      'activiteit',
      'titel, slug, begin, eind, plek_id',
      () => `'A', '${n}', '2027-01-01', '2027-01-02', 'plek-ouder'`,
      n,
      s,
    ),
  prioriteit: (n, s) =>
    met(
      'prioriteit',
      'wijk_code, titel, van, tot, bron',
      () => `'wijk-ouder', 'T', '2026-01-01', '2027-01-01', '{"eigen proef"}'`,
      n,
      s,
    ),
  voorbeeld: (n, s) =>
    met('voorbeeld', 'naam, omschrijving, plaats, bron, zekerheid', () => `'V', 'o', 'Gouda', ${bron}`, n, s),
  budgetcijfer: (n, s) =>
    met('budgetcijfer', 'groep, volgorde, naam, aantal, bron, zekerheid', () => `'overig', 1, 'B', 1, ${bron}`, n, s),
  beeld: (n, s) =>
    met(
      'beeld',
      'plek_id, alt, breedte, hoogte, klein_breedte, kenmerk, groot, klein',
      () => `'plek-ouder', 'Een hek', 1200, 900, 480, '0123456789ab', 'UklGRg==', 'UklGRg=='`,
      n,
      s,
    ),
};

/** Rows that belong to a row with a status. */
const BIJ = {
  organisatie_wijk: (o: string) =>
    `insert into public.organisatie_wijk (organisatie_id, wijk_code) values ('${o}', 'wijk-ouder')`,
  makelaar_buurt: (m: string) =>
    `insert into public.makelaar_buurt (id, makelaar_id, wijk_code) values ('bij-${m}', '${m}', 'wijk-ouder')`,
  openingstijd: (p: string) =>
    `insert into public.openingstijd (id, plek_id, dag, van, tot) values ('bij-${p}', '${p}', 1, '09:00', '17:00')`,
};

const STATUSSEN = ['gepubliceerd', 'concept', 'gearchiveerd'] as const;

/** Fills a migrated database with one row of every kind in every table with content. */
export async function maakRijen(client: Client): Promise<void> {
  for (const [tabel, insert] of Object.entries(INHOUD)) {
    await client.query(insert(`${tabel}-ouder`, 'gepubliceerd'));
    for (const status of STATUSSEN) await client.query(insert(`${tabel}-${status}`, status));
  }
  for (const status of STATUSSEN) {
    await client.query(BIJ.organisatie_wijk(`organisatie-${status}`));
    await client.query(BIJ.makelaar_buurt(`makelaar-${status}`));
    await client.query(BIJ.openingstijd(`plek-${status}`));
  }
  await client.query(`insert into public.logboek_dag (dag, nummer, hash) values ('2026-01-01', 1, repeat('0', 64))`);
  for (const sql of signaalrijen) await client.query(sql);
  for (const sql of [...dossierrijen, ...stemrijen]) await client.query(sql);
}

const inhoud = (tabel: string, kolom = 'naam', sleutel = 'id'): Proeftabel => ({
  sleutel,
  soort: 'status::text',
  kolom,
  insert: INHOUD[tabel]?.('nieuw', 'gepubliceerd') ?? '',
});
const bij = (sleutel: string, ouder: string, kolom: string, insert: string): Proeftabel => ({
  sleutel,
  soort: `(select o.status::text from public.${ouder} o where o.id = ${ouder}_id)`,
  kolom,
  insert,
});

/** One of each of these people, known by its words; the trigger would say that nobody heard it. */
const signaalrijen = ['makelaar', 'beheerder', 'vertrokken'].map(
  (wie) =>
    `insert into public.signaal (thema, wijk_code, tekst) values ('veilig', 'wijk-ouder', '${wie}@voorbeeld.test');
     update public.signaal s set medewerker_id = m.id from public.medewerker m where m.email = s.tekst`,
);

export const proeftabellen: Readonly<Record<Tabel, Proeftabel>> = {
  wijk: inhoud('wijk', 'naam', 'code'),
  buurt: inhoud('buurt', 'naam', 'code'),
  organisatie: inhoud('organisatie'),
  organisatie_wijk: bij('organisatie_id', 'organisatie', 'wijk_code', BIJ.organisatie_wijk('organisatie-ouder')),
  // It is published by another than who added it, and only who it is about changes the name.
  makelaar: {
    ...inhoud('makelaar', 'rol'),
    // Whether it may be on the site, its subject says.
    insert: `insert into public.makelaar (id, naam, rol) values ('nieuw', 'M', 'makelaar')`,
  },
  makelaar_buurt: bij('id', 'makelaar', 'buurt_code', BIJ.makelaar_buurt('makelaar-ouder')),
  plek: inhoud('plek'),
  openingstijd: bij('id', 'plek', 'uitleg', BIJ.openingstijd('plek-ouder')),
  initiatief: inhoud('initiatief'),
  activiteit: inhoud('activiteit', 'titel'),
  prioriteit: inhoud('prioriteit', 'titel'),
  voorbeeld: inhoud('voorbeeld'),
  budgetcijfer: inhoud('budgetcijfer'),
  beeld: inhoud('beeld', 'alt'),
  medewerker: {
    sleutel: 'email',
    soort: `'geen'`,
    kolom: 'rol',
    insert: `insert into public.medewerker (email, naam, rol) values ('nieuw@voorbeeld.test', 'Nieuw', 'makelaar')`,
  },
  logboek: {
    sleutel: 'id::text',
    soort: `'geen'`,
    kolom: 'rij',
    insert: `insert into public.logboek (op, handeling, tabel, rij) values (now(), 'gewijzigd', 'plek', 'plek-concept')`,
  },
  logboek_dag: {
    sleutel: 'dag::text',
    soort: `'geen'`,
    kolom: 'nummer',
    insert: `insert into public.logboek_dag (dag, nummer, hash) values ('2026-01-02', 2, repeat('0', 64))`,
  },
  'prive.logketen': {
    sleutel: 'nummer::text',
    soort: `'geen'`,
    kolom: 'regel',
    insert: `insert into prive.logketen (nummer, regel, dag, hash) values (999999, 999999, '2026-01-02', repeat('0', 64))`,
  },
  content_versie: {
    sleutel: 'id::text',
    soort: `'geen'`,
    kolom: 'versie',
    insert: 'insert into public.content_versie default values',
  },
  signaal: {
    sleutel: 'tekst',
    soort: `'geen'`,
    kolom: 'thema',
    insert: `insert into public.signaal (thema, wijk_code, tekst) values ('veilig', 'wijk-ouder', 'Er fietsen kinderen.')`,
  },
  ...dossiertabellen,
  ...stemtabellen,
};

/** With its schema, as SQL names it. */
export const voluit = (tabel: Tabel): string => (tabel.includes('.') ? tabel : `public.${tabel}`);
