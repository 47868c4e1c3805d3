import { bladpaden, paths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { plannenVan } from '#content/aanvraag/aanvragen.ts';
import { voorbeeldbladen } from '#content/initiatief/voorbeelden.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { isVoorbij } from '#content/organisatie/organisaties-indeling.ts';
import { maakSlug } from '#domein/gedeeld/slug.ts';
import { zinnenVan } from '#domein/zoeken/zinnen.ts';
import type { Zoekrecord } from '#domein/zoeken/zoekrecord.ts';
import { rondepaginaTekst } from '#teksten/nl/ronde/rondes.ts';

/** Rondes and the plans in them. Of an example ronde both say that they are one. */
export function zoekrondes(inhoud: StadInhoud): Zoekrecord[] {
  return [
    ...inhoud.rondes.map(
      ({ naam, slug, uitleg, voorbeeld }): Zoekrecord => ({
        soort: 'ronde',
        naam: rondepaginaTekst.titel(naam, voorbeeld),
        url: paths.ronde(slug),
        zinnen: zinnenVan(uitleg).slice(0, 2),
        ...(voorbeeld && { voorbeeld }),
      }),
    ),
    ...plannenVan(inhoud).map(
      ({ aanvraag, ronde, adres, wijk, buurt }): Zoekrecord => ({
        soort: 'plan',
        naam: rondepaginaTekst.titel(aanvraag.titel, ronde.voorbeeld),
        url: adres,
        gebied: [buurt?.naam, wijk?.naam].filter(Boolean).join(', '),
        zinnen: zinnenVan(aanvraag.plan).slice(0, 2),
        ...(wijk && { wijk: wijk.slug }),
        ...(ronde.voorbeeld && { voorbeeld: true as const }),
      }),
    ),
  ];
}

/** People and organisations who help now; those of the past are history, not help. */
export function zoekhelpers({ makelaars, organisaties, wijkVan }: StadInhoud): Zoekrecord[] {
  const hier = organisaties.filter((een) => !isVoorbij(een, vandaag) && (een.plaats ?? stad.naam) === stad.naam);
  return [
    ...makelaars.flatMap(({ naam, rol, werkgebied }): Zoekrecord[] => {
      const wijken = [...new Set(werkgebied.map(({ wijk_code }) => wijkVan(wijk_code)))].filter(
        (een) => een !== undefined,
      );
      const [eerste] = wijken;
      if (!eerste) return [];
      const gebied = wijken.map((een) => een.naam).join(', ');
      return [{ soort: 'makelaar', naam, url: paths.wijk(eerste.slug), wijk: eerste.slug, gebied, feiten: [rol] }];
    }),
    ...hier.map(
      ({ naam, rol, andere_namen, uitleg }): Zoekrecord => ({
        soort: 'organisatie',
        naam,
        url: paths.wieHelptMij,
        feiten: [rol, ...andere_namen],
        ...(uitleg && { zinnen: zinnenVan(uitleg).slice(0, 2) }),
      }),
    ),
  ];
}

/** Ideas from other cities. */
export const zoekvoorbeelden = ({ voorbeelden }: StadInhoud): Zoekrecord[] =>
  voorbeeldbladen(voorbeelden).flatMap(({ pagina, groepen }) =>
    groepen.flatMap(({ plaats, voorbeelden: groep }) =>
      groep.map(
        ({ naam, gebied, omschrijving, themas }): Zoekrecord => ({
          soort: 'voorbeeld',
          naam,
          url: `${bladpaden.voorbeelden(pagina)}#${maakSlug(plaats)}`,
          gebied: [gebied, plaats].filter(Boolean).join(', '),
          zinnen: zinnenVan(omschrijving),
          feiten: themas,
          voorbeeld: true,
        }),
      ),
    ),
  );
