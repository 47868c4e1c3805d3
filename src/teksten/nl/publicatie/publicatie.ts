import type { Publicatienieuws } from '#domein/publicatie/publicatie.nieuws.ts';
import type { Publicatiefout } from '#domein/publicatie/publicatie.schema.ts';
import { stilstandzin } from '#teksten/nl/publicatie/stilstand.ts';
import { momentKort, tijdstip } from '#teksten/nl/taal/moment.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

/** Why a change is not online yet. */
export const publicatiefoutTekst: Record<Publicatiefout, string> = {
  bouwhaak: 'De server nam de opdracht niet aan.',
  bouwfout: 'De nieuwe versie maken ging fout.',
  te_lang: 'De nieuwe versie kwam na een half uur nog niet.',
  inhoud: 'Iets in de inhoud klopt niet.',
};

export const publicatieTekst = {
  online: (moment: string) => `Staat online sinds ${moment}`,
  bezig: 'Wordt nu bijgewerkt',
  wacht: 'Wordt zo bijgewerkt',
  mislukt: (waarom: string) => `Bijwerken lukt niet: ${waarom}`,
  deels: 'Bijna alles is bijgewerkt, maar één ding niet.',
  oudeVersie: 'Daarvan staat nu de vorige versie op de site, als die er is.',
  open: (naam: string) => `Open ${naam}`,
  blijft: 'De oude site blijft staan.',
  werktWel: 'Wat je weghaalt, gaat wel van de site.',
  sinds: (moment: string, wie: string | null) =>
    wie === null ? `Dat is veranderd: ${moment}.` : `${alsNaam(wie)} veranderde dat: ${moment}.`,
  weer: (moment: string) => `We proberen het weer na ${moment}.`,
};

/** The line and what goes with it, for the workplace. A time of another day is told with that day. */
export function publicatiezin(
  nieuws: Publicatienieuws,
  isVandaag: (moment: string) => boolean,
): { readonly kop: string; readonly meer: readonly string[] } {
  const wanneer = (moment: string): string => (isVandaag(moment) ? tijdstip(moment) : momentKort(moment));
  switch (nieuws.soort) {
    case 'online':
      return { kop: publicatieTekst.online(wanneer(nieuws.sinds)), meer: [] };
    case 'bezig':
      return { kop: publicatieTekst.bezig, meer: [] };
    case 'wacht':
      return { kop: publicatieTekst.wacht, meer: [] };
    case 'mislukt': {
      const weer = nieuws.volgende === null ? [] : [publicatieTekst.weer(wanneer(nieuws.volgende))];
      const uitleg = nieuws.stilstand
        ? [stilstandzin(nieuws.stilstand)]
        : nieuws.uitleg === null
          ? []
          : [nieuws.uitleg];
      const sinds = nieuws.sinds ? [publicatieTekst.sinds(wanneer(nieuws.sinds.op), nieuws.sinds.wie)] : [];
      if (nieuws.stilstand?.soort === 'rij') {
        return { kop: publicatieTekst.deels, meer: [...uitleg, ...sinds, publicatieTekst.oudeVersie] };
      }
      const werktWel = nieuws.reden === 'inhoud' ? [publicatieTekst.werktWel] : [];
      return {
        kop: publicatieTekst.mislukt(publicatiefoutTekst[nieuws.reden]),
        meer: [...uitleg, ...sinds, publicatieTekst.blijft, ...werktWel, ...weer],
      };
    }
  }
}
