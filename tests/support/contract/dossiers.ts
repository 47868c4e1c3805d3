import type { Client } from 'pg';
import { aanvraagStap, doe, maakDossier, type Proefdossier, STILLE_BUURT } from '#tests/database/meedoen.ts';
import { moet } from '#tests/support/contract/moet.ts';
import { adviseur, beheerder, makelaar } from '#tests/support/stemming.ts';

/** A dossier of which everything there can be to read is there. */
export interface Dossiers {
  /** Published, with its initiatief. */
  readonly aanmelding: Proefdossier;
  /** Awarded, spent and told of. */
  readonly aanvraag: Proefdossier;
  /** Answered in public, with a promise. */
  readonly feedback: Proefdossier;
  /** About the makelaar who handles it. */
  readonly overMakelaar: Proefdossier;
  /** Nobody did anything with these yet; the first lies with the beheerders. */
  readonly nieuw: Readonly<Record<'aanmelding' | 'aanvraag' | 'feedback', Proefdossier>>;
}

const bevestig = (client: Client, { code }: Proefdossier) => doe(client, code, 'bevestigen');
/** Somebody who sends much in one day. */
export const VAAK = 'vaak@voorbeeld.test';
const TELEFOON = { contact_telefoon: '+31612345678' };
const NAJAAR = { ronde: 'najaar', prioriteit: 'prioriteit-1', minimumbedrag_cent: 50_000, ...TELEFOON };

async function publiceerAanmelding(client: Client): Promise<Proefdossier> {
  const plek = { adres: 'Plein 1', lat: 52.1, lon: 5.1, website: 'https://voorbeeld.test/' };
  const dossier = await maakDossier(client, 'aanmelding', { ...plek, ...TELEFOON });
  await bevestig(client, dossier);
  await moet(client, makelaar, 'aanmelding_stap', dossier.id, 'gepubliceerd', null, { naam: 'Moestuin' });
  return dossier;
}

/** With a question that was answered and an advies, and then all the way to its eindverslag. */
async function rondAanvraagAf(client: Client): Promise<Proefdossier> {
  const dossier = await maakDossier(client, 'aanvraag', { ...NAJAAR, ronde: 'zonder-jury', titel: 'Af' });
  await bevestig(client, dossier);
  for (const naar of ['in_behandeling', 'voorgelegd']) await aanvraagStap(client, dossier.id, naar);
  await aanvraagStap(client, dossier.id, 'toegekend', 'Een goed plan.', beheerder);
  await aanvraagStap(client, dossier.id, 'in_uitvoering');
  await moet(client, makelaar, 'contact_lezen', 'aanvraag', dossier.id);
  await doe(client, dossier.code, 'eindverslag', { tekst: 'Het staat er.', besteed_cent: 70_000 });
  return dossier;
}

/** What the jury of this autumn can read. */
async function legVolPlanVoor(client: Client): Promise<void> {
  const dossier = await maakDossier(client, 'aanvraag', { ...NAJAAR, titel: 'Vol plan' });
  await bevestig(client, dossier);
  await aanvraagStap(client, dossier.id, 'in_behandeling');
  await aanvraagStap(client, dossier.id, 'aanvulling_gevraagd', 'Wie zet ze neer?');
  await doe(client, dossier.code, 'aanvullen', { tekst: 'Wij zelf.' });
  await aanvraagStap(client, dossier.id, 'voorgelegd');
  await moet(client, adviseur, 'advies_geven', 'najaar', dossier.id, 'positief', 'Dit past hier.');
}

async function beantwoordFeedback(client: Client): Promise<Proefdossier> {
  const dossier = await maakDossier(client, 'feedback', { wens: 'Een nieuwe glijbaan.' });
  await bevestig(client, dossier);
  await moet(
    client,
    makelaar,
    'feedback_antwoord',
    dossier.id,
    'De glijbaan was stuk.',
    'We maken hem.',
    null,
    '2027-01-31',
  );
  return dossier;
}

export async function maakDossiers(client: Client): Promise<Dossiers> {
  await legVolPlanVoor(client);
  // What nobody asked for goes together after the first of a day, and what finds no room there is reached by one code.
  for (let keer = 0; keer < 12; keer += 1) await maakDossier(client, 'aanmelding', { contact_email: VAAK });
  const overMakelaar = await maakDossier(client, 'feedback', { over: 'makelaar', over_id: 'makelaar-1' });
  return {
    aanmelding: await publiceerAanmelding(client),
    aanvraag: await rondAanvraagAf(client),
    feedback: await beantwoordFeedback(client),
    overMakelaar,
    nieuw: {
      aanmelding: await maakDossier(client, 'aanmelding', { buurt: STILLE_BUURT }, 'papier'),
      aanvraag: await maakDossier(client, 'aanvraag', { ronde: 'najaar' }),
      feedback: await maakDossier(client, 'feedback'),
    },
  };
}
