import { paths } from '#config/paths.ts';
import { agendaPaginas } from '#content/activiteit/agendapaginas.ts';
import { lijstenVan } from '#content/gebied/wijken.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { alleItems } from '#content/lijst/items.ts';
import type { Zoekrecord } from '#domein/zoeken/zoekrecord.ts';
import { agendaTekst } from '#teksten/nl/activiteit/agenda.ts';
import { wijkTekst } from '#teksten/nl/gebied/wijken.ts';
import { zoeken } from '#teksten/nl/lijst/zoeken.ts';
import { deurvragen } from '#teksten/nl/zoeken/deuren.ts';

const LIJSTEN = ['initiatieven', 'buurtcentra', 'speeltuinen'] as const;

/** Wijken and buurten. */
export function zoekgebieden({ wijken, buurten, wijkVan }: StadInhoud): Zoekrecord[] {
  return [
    ...wijken.map(
      ({ naam, slug, inwoners, inwoners_jaar }): Zoekrecord => ({
        soort: 'wijk',
        naam,
        url: paths.wijk(slug),
        wijk: slug,
        zinnen: [wijkTekst.zin(naam, inwoners, inwoners_jaar)],
        feiten: zoeken.vragenVanWijk,
      }),
    ),
    ...buurten.flatMap(({ naam, slug, subwijk, wijk_code }): Zoekrecord[] => {
      const wijk = wijkVan(wijk_code);
      if (!wijk) return [];
      return [
        {
          soort: 'buurt',
          naam,
          url: paths.buurt(wijk.slug, slug),
          wijk: wijk.slug,
          gebied: wijk.naam,
          ...(subwijk && subwijk !== naam && { feiten: [subwijk] }),
        },
      ];
    }),
  ];
}

/** The parts of lists and agenda that are about one wijk, as far as there is anything in them. */
export function zoeklijsten(inhoud: StadInhoud): Zoekrecord[] {
  const items = alleItems(inhoud);
  const agendas = agendaPaginas(inhoud, vandaag).filter(
    ({ filter, pagina, items: keren }) => !filter && pagina === 1 && keren.length > 0,
  );
  return inhoud.wijken.flatMap(({ naam, slug }) => {
    const eigen = items.filter(({ wijk }) => wijk?.slug === slug);
    const lijsten = lijstenVan(slug, eigen).map((lijst): Zoekrecord => {
      const vragen = LIJSTEN.find((een) => lijst.adres.startsWith(paths[een]));
      const bij = vragen && { feiten: deurvragen[vragen] };
      return { soort: 'lijst', naam: zoeken.inWijk(lijst.naam, naam), url: lijst.adres, wijk: slug, ...bij };
    });
    const agenda = agendas
      .filter(({ wijk }) => wijk?.slug === slug)
      .map((): Zoekrecord => {
        const url = paths.agendaVanWijk(slug);
        return { soort: 'lijst', naam: agendaTekst.titelIn(naam), url, wijk: slug, feiten: deurvragen.agenda };
      });
    return [...lijsten, ...agenda];
  });
}
