import { type Afspraak, themasVan } from '#content/activiteit/agenda.ts';
import { ontsnap, opKlok, utc, VTIMEZONE, vouw } from '#content/activiteit/ical-vorm.ts';
import { schrijfHerhaling } from '#domein/activiteit/herhaling.ts';
import { type Tijdvak, tijdvakVan } from '#domein/activiteit/tijdvak.ts';
import { keerOp, regelVan } from '#domein/activiteit/uitzonderingen.ts';
import { leesMoment } from '#domein/gedeeld/moment.ts';

const EXACT: readonly (string | null)[] = ['adres', 'straat'];

const tijdVan = (naam: string, dag: string, tijd: string, heleDag: boolean): string =>
  opKlok(naam, dag, heleDag ? null : tijd);
const duur = ({ dag, einddag, van, tot, heleDag }: Tijdvak): string[] => [
  tijdVan('DTSTART', dag, van, heleDag),
  tijdVan('DTEND', einddag, tot, heleDag),
];

/** With a begin on a clock of a zone, the last moment must stand in UTC; with a day it must be a day. */
function regels({ activiteit }: Afspraak, { heleDag }: Tijdvak): string[] {
  const herhaling = regelVan(activiteit);
  if (!herhaling) return [];
  const regel = schrijfHerhaling(herhaling);
  const einde = herhaling.tot && !heleDag ? leesMoment(herhaling.tot, '23:59') : null;
  return [`RRULE:${einde?.ok ? regel.replace(/UNTIL=[^;]+/, `UNTIL=${utc(einde.waarde)}`) : regel}`];
}

function plaats({ plek, initiatief, bij }: Afspraak): string[] {
  const adres = [plek?.adres ?? plek?.straat ?? initiatief?.adres, plek?.postcode, plek?.plaats];
  const { lat = null, lon = null, precisie = null } = plek ?? initiatief ?? {};
  return [
    `LOCATION:${ontsnap([bij.naam, ...adres].filter(Boolean).join(', '))}`,
    // The centre of a buurt is not where the door is.
    ...(lat !== null && lon !== null && EXACT.includes(precisie) ? [`GEO:${lat};${lon}`] : []),
  ];
}

/** What it is and where: the same each time. */
function gegevens(afspraak: Afspraak, site: URL): string[] {
  const { titel, omschrijving } = afspraak.activiteit;
  const themas = themasVan(afspraak);
  return [
    `SUMMARY:${ontsnap(titel)}`,
    ...(omschrijving ? [`DESCRIPTION:${ontsnap(omschrijving)}`] : []),
    ...plaats(afspraak),
    ...(themas.length > 0 ? [`CATEGORIES:${themas.map(ontsnap).join()}`] : []),
    `URL:${new URL(afspraak.adres, site)}`,
  ];
}

/** One activity; a time of a series that was called off is a line of its own, which takes the place of that time. */
function gebeurtenissen(afspraak: Afspraak, site: URL): string[] {
  const { activiteit } = afspraak;
  const eerste = tijdvakVan(activiteit);
  const alle = { ...activiteit, overgeslagen: [] };
  const weg = activiteit.overgeslagen.filter((dag) => keerOp(alle, dag));
  const afgelast = activiteit.afgelast.flatMap((dag) => keerOp(activiteit, dag) ?? []);
  const serie = activiteit.herhaling !== null;
  const gebeurtenis = (wanneer: readonly string[], vervalt: boolean): string[] => [
    'BEGIN:VEVENT',
    `UID:${activiteit.id}@${site.hostname}`,
    `DTSTAMP:${utc(activiteit.gewijzigd_op)}`,
    `LAST-MODIFIED:${utc(activiteit.gewijzigd_op)}`,
    ...wanneer,
    ...(vervalt ? ['STATUS:CANCELLED'] : []),
    ...gegevens(afspraak, site),
    'END:VEVENT',
  ];
  // What is once, and was left out, is nowhere.
  if (!serie && weg.length > 0) return [];
  const zonder = weg.map((dag) => tijdVan('EXDATE', dag, eerste.van, eerste.heleDag));
  return [
    ...gebeurtenis([...duur(eerste), ...regels(afspraak, eerste), ...zonder], !serie && afgelast.length > 0),
    ...(serie ? afgelast : []).flatMap((keer) =>
      gebeurtenis([tijdVan('RECURRENCE-ID', keer.dag, keer.van, keer.heleDag), ...duur(keer)], true),
    ),
  ];
}

/**
 * A calendar that a phone can subscribe to (RFC 5545). Times are those on the clock of the city, so that what happens every
 * week keeps its hour when the clock changes.
 */
export const maakIcal = (naam: string, afspraken: readonly Afspraak[], site: URL): string =>
  `${[
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Buurtportaal//Agenda//NL',
    'METHOD:PUBLISH',
    `NAME:${ontsnap(naam)}`,
    `X-WR-CALNAME:${ontsnap(naam)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...VTIMEZONE,
    ...afspraken.flatMap((afspraak) => gebeurtenissen(afspraak, site)),
    'END:VCALENDAR',
  ]
    .map(vouw)
    .join('\r\n')}\r\n`;
