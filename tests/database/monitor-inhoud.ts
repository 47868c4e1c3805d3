import fc from 'fast-check';
import type { Client } from 'pg';
import { beheerder } from '#tests/support/rechten-actoren.ts';
import { aanvraagStap, doe, laatDoen, maakDossier, STILLE_BUURT, zetKlok } from './meedoen.ts';

const UUR = 3_600_000;
const moment = (uren: number): string => new Date(Date.parse('2026-03-01T09:00:00Z') + uren * UUR).toISOString();
/** A year, across two ends of a half-year. */
const begin = fc.integer({ min: 0, max: 360 * 24 });
const duur = fc.integer({ min: 1, max: 40 * 24 });
const buurt = fc.constantFrom('buurt-1', STILLE_BUURT);

interface Daad {
  readonly uren: number;
  readonly doe: (client: Client) => Promise<unknown>;
}
type Dossier = Awaited<ReturnType<typeof maakDossier>>;

/** Steps that follow each other, each some hours after the one before; what makes the dossier comes first. */
function reeks(
  uren: number,
  maak: (client: Client) => Promise<Dossier>,
  stappen: readonly { na: number; stap: (client: Client, dossier: Dossier) => Promise<unknown> }[],
): Daad[] {
  let dossier: Dossier | undefined;
  let toen = uren;
  const later = stappen.map(({ na, stap }): Daad => {
    toen += na;
    return { uren: toen, doe: async (client) => dossier && stap(client, dossier) };
  });
  return [
    {
      uren,
      doe: async (client) => {
        dossier = await maak(client);
      },
    },
    ...later,
  ];
}

const geen = { posten: [{ omschrijving: 'Hout', bedrag_cent: 80_000 }], eigen_bijdrage_cent: 0 };
const aanvraag = fc
  .record({
    begin,
    buurt,
    na: fc.array(duur, { minLength: 4, maxLength: 4 }),
    stappen: fc.integer({ min: 0, max: 4 }),
    ronde: fc.constantFrom('voorjaar', 'voorjaar', 'voorjaar', 'oefening'),
    trekIn: fc.boolean(),
    bedrag: fc.integer({ min: 100, max: 799 }),
  })
  .map(({ begin: uren, buurt: waar, na, stappen, ronde, trekIn, bedrag }) => {
    const alle = [
      (client: Client, { id }: Dossier) => aanvraagStap(client, id, 'in_behandeling'),
      (client: Client, { id }: Dossier) => aanvraagStap(client, id, 'voorgelegd'),
      (client: Client, { id }: Dossier) =>
        aanvraagStap(client, id, 'deels_toegekend', 'Past net.', beheerder, bedrag * 100),
      (client: Client, { id }: Dossier) => aanvraagStap(client, id, 'in_uitvoering'),
    ].slice(0, stappen);
    if (trekIn && stappen < 3)
      alle.push((client, { code }) => doe(client, code, 'intrekken', { tekst: 'Toch maar niet.' }));
    return reeks(
      uren,
      (client) => maakDossier(client, 'aanvraag', { ...geen, ronde, buurt: waar }),
      alle.map((stap, nummer) => ({ na: na[nummer] ?? 1, stap })),
    );
  });

const aanmelding = fc
  .record({ begin, buurt, na: duur, naar: fc.constantFrom('gepubliceerd', 'afgewezen', null) })
  .map(({ begin: uren, buurt: waar, na, naar }) =>
    reeks(
      uren,
      (client) => maakDossier(client, 'aanmelding', { buurt: waar }),
      naar
        ? [{ na, stap: (client, { id }) => laatDoen(client, beheerder, 'aanmelding_stap', id, naar, 'Uitleg.', {}) }]
        : [],
    ),
  );

const feedback = fc
  .record({
    begin,
    over: fc.constantFrom('plek', 'plek', 'portaal', 'makelaar'),
    buurt: fc.option(buurt),
    gezicht: fc.integer({ min: 1, max: 5 }),
    antwoord: fc.boolean(),
    na: duur,
    publiek: fc.boolean(),
    belofte: fc.boolean(),
    geholpen: fc.constantFrom('ja', 'nee', null),
    opnieuw: fc.boolean(),
  })
  .map((kans) => {
    const gegevens = {
      over: kans.over,
      over_id: kans.over === 'plek' ? 'plek-1' : null,
      gezicht: kans.gezicht,
      buurt: kans.buurt,
    };
    const antwoord = (client: Client, { id }: Dossier) =>
      laatDoen(
        client,
        beheerder,
        'feedback_antwoord',
        id,
        kans.publiek ? 'Iets over hier.' : null,
        'We kijken.',
        kans.belofte ? null : 'Gemaakt.',
        kans.belofte ? '2027-12-31' : null,
      );
    const stappen = [{ na: kans.na, stap: antwoord }];
    const { geholpen } = kans;
    if (geholpen)
      stappen.push({ na: 24, stap: (client, { code }) => doe(client, code, 'geholpen', { geholpen, tekst: 'Nou.' }) });
    if (geholpen === 'nee' && kans.opnieuw) stappen.push({ na: 24, stap: antwoord });
    return reeks(kans.begin, (client) => maakDossier(client, 'feedback', gegevens), kans.antwoord ? stappen : []);
  });

/** Lets the product itself live through a year of generated dossiers, in the order of time; always the same year. */
export async function leefEenJaar(client: Client): Promise<void> {
  await client.query(`
    update public.ronde set wijk_codes = '{}', opent_op = '2026-01-01', sluit_op = '2028-01-01', besluit_op = '2028-02-01';
    insert into public.ronde (id, slug, naam, uitleg, wijk_codes, budget_cent, opent_op, sluit_op, besluit_op, status, voorbeeld)
    values ('ronde-2', 'oefening', 'Oefening', 'Uitleg', '{}', 5000000, '2026-01-01', '2028-01-01', '2028-02-01', 'open_voor_aanvragen', true)`);
  const daden = [
    ...fc.sample(aanvraag, { numRuns: 40, seed: 1 }),
    ...fc.sample(aanmelding, { numRuns: 25, seed: 2 }),
    ...fc.sample(feedback, { numRuns: 160, seed: 3 }),
  ]
    .flat()
    .toSorted((een, ander) => een.uren - ander.uren);
  for (const { uren, doe: daad } of daden) {
    await zetKlok(client, moment(uren));
    await daad(client);
  }
  await client.query(`
    insert into public.betaling (ronde_id, aanvraag_id, soort, bedrag_cent, dag)
    select a.ronde_id, a.id, s.soort, 1000 * s.deel, (a.ingediend_op + interval '60 days')::date
    from public.aanvraag a cross join (values ('betaald'::public.betaling_soort, 5), ('besteed', 4), ('teruggekomen', 1)) s (soort, deel)
    where a.toegekend_cent is not null`);
}
