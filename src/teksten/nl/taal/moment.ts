import { dagVan, jaarVan, STADSTIJD } from '#domein/gedeeld/dag.ts';
import { isDubbelUur, type Momentfout } from '#domein/gedeeld/moment.ts';

const opmaak = (opties: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: STADSTIJD, ...opties });
const dag = opmaak({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const klok = opmaak({ hour: '2-digit', minute: '2-digit' });

/** "dinsdag 3 maart 2027 om 12.00 uur", of an ISO moment, in Dutch time. */
export const momentLang = (moment: string): string => {
  const toen = new Date(moment);
  return `${dag.format(toen)} om ${klok.format(toen).replace(':', '.')} uur`;
};

const kort = opmaak({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const vanEenAnderJaar = opmaak({ day: 'numeric', month: 'short', year: 'numeric' });
/** "3 mrt 14:03", of an ISO moment, in Dutch time; of another year than that of `nu` (milliseconds) "3 mrt 2025". */
export const momentKort = (moment: string, nu = Date.now()): string =>
  jaarVan(dagVan(moment)) === jaarVan(dagVan(nu))
    ? kort.format(new Date(moment)).replace(',', '')
    : vanEenAnderJaar.format(new Date(moment));
/** "14:03". */
export const tijdstip = (moment: string): string => klok.format(new Date(moment));

/** Why a day with a time is no moment. */
/** Of the last of two days. */
export const voorBeginZin = 'Deze dag ligt voor de eerste dag. Kies een latere dag.';
export const momentfoutZin: Record<Momentfout, string> = {
  geen_dag: 'Deze dag bestaat niet. Kies een dag.',
  geen_tijd: 'Dit is geen tijd. Kies een tijd van 00:00 tot en met 23:59.',
  uur_overgeslagen: 'Deze tijd bestaat niet op deze dag. De klok gaat dan van 2 naar 3 uur.',
};
/** Said with a moment of which the clock shows the hour twice; empty for every other. */
export const dubbelUurZin = (moment: string): string =>
  isDubbelUur(moment) ? 'De klok gaat deze nacht een uur terug. Dit uur komt twee keer. We nemen het eerste.' : '';
