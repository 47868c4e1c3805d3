import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { uitslagZinnen } from '#teksten/nl/stemming/uitslag-zinnen.ts';
import { hash } from '#tests/support/proeftelling.ts';

// A vote that is over, so that whoever starts the portal on one machine sees what an uitslag looks like. The seed in
// supabase/seeds/demo is written from this; a test keeps the two the same.

const LOTING = hash('Voorbeeldronde van vorig jaar');
const SLUG = 'voorbeeldronde-vorig-jaar';
const id = (nummer: number): string => `0b5d1f00-0000-4000-8000-00000000000${nummer}`;

interface Plan {
  readonly titel: string;
  readonly slug: string;
  readonly plan: string;
  readonly euro: number;
  /** One mark per juror: v voor, n niet, - onthouding. */
  readonly stemmen: string;
  readonly adviezen: readonly (readonly [
    functie: string,
    advies: 'positief' | 'neutraal' | 'negatief',
    tekst: string,
  ])[];
  /** Euros spent, and what was told of it; when it got money. */
  readonly verslag?: readonly [besteed: number, tekst: string];
}

const MAKELAAR = 'Sociaal makelaar';
const BEHEER = 'Beheerder van het buurtcentrum';
const PLANNEN: readonly Plan[] = [
  {
    titel: 'Elke week soep',
    slug: 'voorbeeld-elke-week-soep',
    plan: 'We koken soep voor wie trek heeft. Iedereen schuift aan.',
    euro: 900,
    stemmen: 'vvvvvvvvvnnv',
    adviezen: [[MAKELAAR, 'positief', 'Hier komen mensen die elkaar nog niet kennen.']],
    verslag: [860, 'Elke week zaten er twintig mensen aan tafel. De soep was altijd op.'],
  },
  {
    titel: 'Een bank bij de zandbak',
    slug: 'voorbeeld-een-bank-bij-de-zandbak',
    plan: 'Ouders willen zitten waar hun kind speelt. Wij zetten er een bank neer.',
    euro: 650,
    stemmen: 'vvvvvnnnvv--',
    adviezen: [[BEHEER, 'neutraal', 'De plek is goed. Iemand moet de bank wel schoonhouden.']],
    verslag: [650, 'De bank staat. Er zit bijna altijd iemand op.'],
  },
  {
    titel: 'Tuin vol groente',
    slug: 'voorbeeld-tuin-vol-groente',
    plan: 'Op het lege veldje kweken we groente. Wie meehelpt, eet mee.',
    euro: 1200,
    stemmen: 'vvvnvvvvnnvn',
    adviezen: [
      [MAKELAAR, 'positief', 'Er zijn genoeg mensen die willen meedoen.'],
      [BEHEER, 'positief', 'We hebben een kraan voor water.'],
    ],
    verslag: [1105, 'We oogstten bonen, sla en heel veel courgettes.'],
  },
  {
    titel: 'Samen repareren',
    slug: 'voorbeeld-samen-repareren',
    plan: 'Is je lamp stuk? Neem hem mee. Samen maken we hem weer heel.',
    euro: 750,
    stemmen: 'nnnvvvvvvnvv',
    adviezen: [[BEHEER, 'positief', 'Op zaterdag is er een zaal vrij.']],
    verslag: [700, 'We maakten zestig dingen weer heel.'],
  },
  {
    titel: 'Muziek op het plein',
    slug: 'voorbeeld-muziek-op-het-plein',
    plan: 'Een middag met muziek van mensen uit de buurt.',
    euro: 1800,
    stemmen: 'nnnnvvnvvvvn',
    adviezen: [[MAKELAAR, 'neutraal', 'Leuk, maar het is maar een middag.']],
  },
  {
    titel: 'Hulp bij huiswerk',
    slug: 'voorbeeld-hulp-bij-huiswerk',
    plan: 'Twee middagen per week helpen we kinderen met huiswerk.',
    euro: 1500,
    stemmen: 'vvvvvvnvvvvv',
    adviezen: [[MAKELAAR, 'positief', 'Ouders vragen hier vaak om.']],
    verslag: [1500, 'Achttien kinderen kwamen bijna elke week.'],
  },
  {
    titel: 'Lichtjes in de winter',
    slug: 'voorbeeld-lichtjes-in-de-winter',
    plan: 'In december hangen we lichtjes in de straat.',
    euro: 2400,
    stemmen: 'nnvnnnvnnnnn',
    adviezen: [[MAKELAAR, 'negatief', 'Het is veel geld voor een maand.']],
  },
  {
    titel: 'Een boekenkastje',
    slug: 'voorbeeld-een-boekenkastje',
    plan: 'In een kastje op straat ruil je boeken.',
    euro: 300,
    stemmen: 'v-------v-v-',
    adviezen: [],
  },
];

export const voorbeeldtelling: RuweTelling = {
  ronde: SLUG,
  stemvorm: 'goedkeuren',
  verdeelregel: 'gelijke_delen',
  aanvulling: 'add1',
  past_niet: 'overslaan',
  drempel: 50,
  quorum: 60,
  gelijk: ['meeste_stemmen', 'laagste_bedrag', 'loting'],
  budget_cent: 600_000,
  juryleden: 15,
  papier: { uitgegeven: 2, ingevoerd: 1, niet_terug: 1 },
  lot_hash: hash(Buffer.from(LOTING, 'hex')),
  loting: LOTING,
  aanvragen: PLANNEN.map(({ titel, euro }, nummer) => ({
    id: id(nummer),
    titel,
    bedrag_cent: euro * 100,
    minimum_cent: null,
    ingetrokken: false,
  })),
  biljetten: Array.from({ length: 12 }, (_, wie) =>
    Object.fromEntries(
      PLANNEN.map(({ stemmen }, nummer) => {
        const teken = stemmen[wie];
        return [id(nummer), teken === 'v' ? 'voor' : teken === 'n' ? 'niet' : 'onthouding'];
      }),
    ),
  ),
};

export function telVoorbeeld() {
  const geteld = telRonde(voorbeeldtelling, hash);
  if (!geteld.ok) throw new Error(`${geteld.fout.code} ${geteld.fout.waar}`);
  return geteld.waarde;
}

const q = (tekst: string): string => `'${tekst.replaceAll("'", "''")}'`;
const dagen = (aantal: number): string => `prive.nu() - interval '${aantal} days'`;
const dag = (aantal: number): string => `((${dagen(aantal)}) at time zone 'Europe/Amsterdam')::date`;

const KOP = `-- Why:    what an uitslag looks like is best seen; playing a vote to its end by hand takes five minutes.
-- What:   a ronde of last year that is over: requests, adviezen, its count, and what came of the money. All of it says that it is an example.
-- How:    written by tests/support/schrijf-voorbeelduitslag.ts, with the count of the product itself. It is brought in as history:
--         the requests are decided from the start, so the guard of their steps stands aside for these rows alone.
-- Where:  only on one machine; supabase/config.toml leaves this folder out of a hosted project.
`;

/** Rows of one plan: the request, its public part, its adviezen, its money. */
function planSql(plan: Plan, nummer: number, toegekend: number): string[] {
  const wie = q(id(nummer));
  const status = toegekend > 0 ? 'afgerond' : 'afgewezen';
  const [besteed = 0, tekst = ''] = plan.verslag ?? [];
  const krijgt = toegekend > 0 ? String(toegekend) : 'null';
  const uitleg = `${plan.plan} Dit is een voorbeeld.`;
  const gebied = `(select wijk from pg_temp_gebied), (select buurt from pg_temp_gebied)`;
  const kop = `insert into public.aanvraag (id, nummer, ronde_id, titel, plan, doelgroep, wanneer, wijk_code, buurt_code, gevraagd_cent, toegekend_cent, kanaal, bevestigd_op, status, ingediend_op, afgesloten_op)
select ${wie}, 'B-VRB22${nummer + 2}', r.id, ${q(plan.titel)}, ${q(uitleg)}, 'Iedereen uit de buurt', 'vorig jaar', ${gebied}, ${plan.euro * 100}, ${krijgt}, 'site', ${dagen(380)}, '${status}', ${dagen(380)}, ${dagen(40)}
from public.ronde r where r.slug = '${SLUG}' on conflict do nothing;
insert into public.aanvraag_publiek (id, nummer, slug, ronde_id, titel, plan, wijk_code, buurt_code, gevraagd_cent, toegekend_cent, status, voorgelegd_op, verslag, besteed_cent)
select a.id, a.nummer, ${q(plan.slug)}, a.ronde_id, a.titel, a.plan, a.wijk_code, a.buurt_code, a.gevraagd_cent, a.toegekend_cent, a.status, ${dagen(350)}, ${toegekend > 0 ? `${q(tekst)}, ${besteed * 100}` : 'null, null'}
from public.aanvraag a where a.id = ${wie} on conflict do nothing;`;
  const adviezen = plan.adviezen.map(
    ([functie, advies, zin], waar) =>
      `insert into public.advies (id, ronde_id, aanvraag_id, functie, advies, tekst)
select '0b5d1f0${waar + 1}-0000-4000-8000-00000000000${nummer}', a.ronde_id, a.id, ${q(functie)}, '${advies}', ${q(zin)} from public.aanvraag a where a.id = ${wie} on conflict do nothing;`,
  );
  const bedragen: [string, number, number][] =
    toegekend > 0
      ? [
          ['betaald', toegekend, 280],
          ['besteed', besteed * 100, 60],
          ['teruggekomen', toegekend - besteed * 100, 50],
        ]
      : [];
  const geld = bedragen.map(([soort, cent, geleden], waar) =>
    cent > 0
      ? `insert into public.betaling (id, ronde_id, aanvraag_id, soort, bedrag_cent, dag)
select '0b5d1f0${waar + 5}-0000-4000-8000-00000000000${nummer}', a.ronde_id, a.id, '${soort}', ${cent}, ${dag(geleden)} from public.aanvraag a where a.id = ${wie} on conflict do nothing;`
      : '',
  );
  const verslag =
    toegekend > 0
      ? [
          `insert into public.eindverslag (aanvraag_id, tekst, besteed_cent, op) values (${wie}, ${q(tekst)}, ${besteed * 100}, ${dagen(60)}) on conflict do nothing;`,
        ]
      : [];
  return [kop, ...verslag, ...adviezen, ...geld.filter(Boolean)];
}

/** The seed, as SQL. */
export function voorbeeldSql(): string {
  const { invoer, invoer_hash, uitslag } = telVoorbeeld();
  const { budget_cent, drempel, quorum, lot_hash } = voorbeeldtelling;
  const besteed = PLANNEN.reduce((som, { verslag }) => som + (verslag?.[0] ?? 0) * 100, 0);
  const ronde = `insert into public.ronde (slug, naam, uitleg, voorwaarden, budget_cent, eenvoudig_tot_cent, opent_op, sluit_op, besluit_op, status, voorbeeld, stemvorm,
  verdeelregel, aanvulling, drempel, quorum, stemmen_vanaf_op, stemmen_tot_op, lot_hash, doorgeschoven_cent)
values ('${SLUG}', 'Voorbeeldronde van vorig jaar', 'Zo ziet een ronde eruit die klaar is. Niemand kreeg echt geld.', '{"Je plan is voor mensen uit de buurt."}',
  ${budget_cent}, 100000, ${dagen(400)}, ${dagen(350)}, ${dag(300)}, 'afgerond', true, 'goedkeuren', 'gelijke_delen', 'add1', ${drempel}, ${quorum},
  ${dagen(340)}, ${dagen(320)}, '${lot_hash}', ${budget_cent - besteed})
on conflict (slug) do nothing;`;
  const rij = `insert into public.uitslag (ronde_id, versie, invoer, invoer_hash, loting, uitslag, zinnen, geteld_op, vastgesteld_op, motivering)
select r.id, 1, ${q(JSON.stringify(invoer))}, '${invoer_hash}', '${voorbeeldtelling.loting}',
  ${q(JSON.stringify(uitslag))},
  ${q(JSON.stringify(uitslagZinnen(uitslag, invoer)))}, ${dagen(310)}, ${dagen(300)}, 'De jury koos. Wij volgen de jury.'
from public.ronde r where r.slug = '${SLUG}' on conflict do nothing;`;
  const plannen = PLANNEN.flatMap((plan, nummer) =>
    planSql(plan, nummer, uitslag.aanvragen[nummer]?.toegekend_cent ?? 0),
  );
  return `${[
    KOP,
    'alter table public.aanvraag disable trigger bewaak_status;',
    `create temporary view pg_temp_gebied as
  select b.wijk_code as wijk, b.code as buurt, 1 as eerst from public.buurt b where b.status = 'gepubliceerd'
  union all select w.code, null, 2 from public.wijk w where w.status = 'gepubliceerd' order by eerst, buurt, wijk limit 1;`,
    ronde,
    rij,
    ...plannen,
    'drop view pg_temp_gebied;',
    'alter table public.aanvraag enable trigger bewaak_status;',
  ].join('\n')}\n`;
}
