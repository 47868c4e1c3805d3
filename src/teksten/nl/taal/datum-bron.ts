import { datumZoPreciesAlsBekend } from '#teksten/nl/taal/datum.ts';

/** The date of a source in words: "2018-04" is "april 2018", "2009-2013" a period; other words stay as they are. */
export function peildatumTekst(peildatum: string): string {
  const jaren = /^(\d{4})-(\d{4})$/.exec(peildatum);
  if (jaren) return `${jaren[1]} tot en met ${jaren[2]}`;
  if (/^\d{4}-\d\d$/.test(peildatum)) return datumZoPreciesAlsBekend(`${peildatum}-01`, 'maand');
  if (/^\d{4}-\d\d-\d\d$/.test(peildatum)) return datumZoPreciesAlsBekend(peildatum, 'dag');
  return peildatum;
}
