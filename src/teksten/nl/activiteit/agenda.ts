import { stad } from '#config/stad.ts';
import type { Herhaaldag, Herhaling } from '#domein/activiteit/herhaling.ts';
import type { Tijdvak } from '#domein/activiteit/tijdvak.ts';
import { jaarVan } from '#domein/gedeeld/dag.ts';
import { dagEnMaand, datumLang, korteDatum } from '#teksten/nl/taal/datum.ts';
import { opsomming, wijk } from '#teksten/nl/taal/woord.ts';

export const agendaTekst = {
  titel: 'Agenda',
  titelIn: (naam: string) => `Agenda van ${naam}`,
  omschrijving: `Wat er de komende tijd te doen is in ${stad.naam}, per dag en per ${wijk.een}.`,
  omschrijvingIn: (naam: string) => `Wat er de komende tijd te doen is in ${naam}.`,
  intro: 'Wat is er te doen, en waar?',
  tot: (dag: string) => `Je ziet wat er is tot en met ${dag}.`,
  leeg: 'Er staat nog niets in de agenda. Weet jij iets? Vertel het een makelaar.',
  naarMakelaar: 'Wie helpt mij?',
  alles: 'Heel de stad',
  afgelast: 'Gaat niet door.',
  kies: `Kies een ${wijk.een}`,
  naarDag: 'Ga naar een dag',
  paginas: 'Bladzijden van de agenda',
  tijd: (van: string, tot: string) => `${van} tot ${tot} uur`,
  abonneer: 'Zet de agenda in je telefoon',
  abonneerUitleg: 'Dan komt alles wat erbij komt vanzelf in je telefoon.',
  abonneerKnop: 'Neem een abonnement',
  download: 'Of haal het bestand op',
  hier: 'Wat is er te doen?',
  hele: 'Kijk in de hele agenda',
};

/** The end of a day is no beginning of the next. */
const totTijd = (tot: string): string => (tot === '00:00' ? '24:00' : tot);

/** "10:00 tot 12:00 uur", "de hele dag", or from which day until which; `eerste` and `laatste` are ISO dates. */
export function wanneerZin({ eerste, laatste, van, tot, heleDag }: Omit<Tijdvak, 'dag'> & { eerste: string }): string {
  if (eerste === laatste) return heleDag ? 'de hele dag' : agendaTekst.tijd(van, totTijd(tot));
  const begin = jaarVan(eerste) === jaarVan(laatste) ? dagEnMaand(eerste) : korteDatum(eerste);
  if (heleDag) return `${begin} tot en met ${korteDatum(laatste)}, de hele dag`;
  return `van ${begin} ${van} uur tot ${korteDatum(laatste)} ${totTijd(tot)} uur`;
}

/** The day and the times of what begins and ends on it; of what lasts longer from which day until which. */
export const keerZin = (keer: Parameters<typeof wanneerZin>[0]): string =>
  keer.eerste === keer.laatste ? `${datumLang(keer.eerste)}, ${wanneerZin(keer)}` : wanneerZin(keer);

export const dagnamen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const HOEVEELSTE: Readonly<Record<number, string>> = {
  1: 'eerste',
  2: 'tweede',
  3: 'derde',
  4: 'vierde',
  [-1]: 'laatste',
};
const dagnaam = ({ dag, nummer }: Herhaaldag): string =>
  [nummer === null ? '' : HOEVEELSTE[nummer], dagnamen[dag - 1]].filter(Boolean).join(' ');

function hoeVaak({ elke, tussen, dagen }: Herhaling): string {
  const op = opsomming(dagen.map(dagnaam));
  if (elke === 'week' && tussen === 1) return op ? `Elke ${op}` : 'Elke week';
  const ritme =
    tussen === 1
      ? `Elke ${elke}`
      : `Elke ${tussen} ${elke === 'dag' ? 'dagen' : elke === 'week' ? 'weken' : 'maanden'}`;
  return op ? `${ritme} op ${elke === 'maand' ? 'de ' : ''}${op}` : ritme;
}

/** "Elke dinsdag, tot en met dinsdag 2 november 2027." */
export const herhalingZin = (herhaling: Herhaling): string =>
  `${hoeVaak(herhaling)}${herhaling.tot ? `, tot en met ${datumLang(herhaling.tot)}` : ''}.`;
