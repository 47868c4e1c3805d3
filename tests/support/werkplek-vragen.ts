/** One call of the workplace, as SQL; without a semicolon. */
export interface Vraag {
  readonly naam: string;
  readonly sql: string;
}

const bewerkt = (rest: string): string => `select coalesce(json_agg(r), '[]') from (select * from ${rest}) r`;

/** A page of a list as the API reads it for react-admin: the rows, and how many there are (count=exact). */
function lijst(naam: string, tabel: string, volgorde: string, waar = 'true'): Vraag[] {
  return [
    { naam: `${naam}: rijen`, sql: bewerkt(`public.${tabel} where ${waar} order by ${volgorde} limit 25 offset 0`) },
    { naam: `${naam}: aantal`, sql: `select count(*) from public.${tabel} where ${waar}` },
  ];
}

const NIEUWSTE = 'ingediend_op desc';
/** Per kind of dossier: the column that is searched, a state that is over, and the columns one can sort by. */
const DOSSIERS = {
  aanmelding: { zoek: 'naam', over: 'gepubliceerd', kolommen: ['nummer', 'naam', 'wijk_code', 'status'] },
  aanvraag: { zoek: 'titel', over: 'afgerond', kolommen: ['nummer', 'titel', 'gevraagd_cent', 'wijk_code', 'status'] },
  feedback: { zoek: 'tekst', over: 'afgesloten', kolommen: ['nummer', 'over', 'tekst', 'wijk_code', 'status'] },
} as const;

export const dossierlijsten: readonly Vraag[] = Object.entries(DOSSIERS).flatMap(
  ([tabel, { zoek, over, kolommen }]) => [
    ...lijst(tabel, tabel, NIEUWSTE),
    ...lijst(`${tabel}, een stand`, tabel, NIEUWSTE, `status = '${over}'`),
    ...lijst(`${tabel}, een wijk`, tabel, NIEUWSTE, `wijk_code = (select min(code) from public.wijk)`),
    ...lijst(`${tabel}, gezocht`, tabel, NIEUWSTE, `${zoek} ilike '%buurt%'`),
    ...kolommen.flatMap((kolom) =>
      ['asc', 'desc'].map((richting) => ({
        naam: `${tabel}, op ${kolom} ${richting}`,
        sql: bewerkt(`public.${tabel} order by ${kolom} ${richting} limit 25 offset 0`),
      })),
    ),
  ],
);

const INHOUD = { plek: 'naam', initiatief: 'naam', organisatie: 'naam', makelaar: 'naam', activiteit: 'titel' };
export const inhoudslijsten: readonly Vraag[] = [
  ...Object.entries(INHOUD).flatMap(([tabel, naam]) => lijst(tabel, tabel, naam)),
  ...lijst('prioriteit', 'prioriteit', 'titel'),
  ...lijst('medewerker', 'medewerker', 'naam'),
  ...lijst('ronde', 'ronde', 'sluit_op desc'),
];

const EEN = (soort: string): string => `(select id from public.${soort} order by ingediend_op desc limit 1)`;
export const vragen: readonly Vraag[] = [
  { naam: 'wacht op mij', sql: 'select * from public.wacht_op_mij(false, 14, 6)' },
  { naam: 'wacht op iedereen', sql: 'select * from public.wacht_op_mij(true, 14, 6)' },
  { naam: 'signalen', sql: 'select * from public.signalen_samen()' },
  { naam: 'cijfers', sql: 'select * from public.monitor(14, 6)' },
  { naam: 'wie ben ik', sql: 'select * from public.wie_ben_ik()' },
  { naam: "collega's", sql: 'select * from public.collegas()' },
  { naam: 'berichten opgegeven', sql: 'select * from public.berichten_opgegeven()' },
  { naam: 'publicatie', sql: 'select public.publicatie_stand()' },
  { naam: 'geschiedenis', sql: `select public.geschiedenis('plek', 'plek-7')` },
  ...['aanmelding', 'aanvraag', 'feedback'].flatMap((soort) =>
    ['dossier_bekijken', 'contact_lezen', 'contactpersoon'].map((functie) => ({
      naam: `${functie} ${soort}`,
      sql: `select public.${functie}('${soort}', ${EEN(soort)})`,
    })),
  ),
  { naam: 'notitie', sql: `select public.notitie('feedback', ${EEN('feedback')}, 'Even bellen.')` },
];
