import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { schrijfBedrag } from '#domein/gedeeld/bedrag.ts';
import type { Waarden } from '#formulieren/gedeeld/toestand.ts';

const een = (waarde: string | number | null): readonly string[] => (waarde === null ? [] : [String(waarde)]);
const euro = (cent: number | null): readonly string[] => (cent === null || cent === 0 ? [] : [schrijfBedrag(cent)]);

/** What stands in the database, as the fields of the form that made it. */
export function waardenVan(dossier: Dossierinhoud): Waarden {
  if (dossier.soort === 'aanmelding') {
    const { naam, omschrijving, themas, buurt_code, wijk_code, adres, lat, lon, website } = dossier.inhoud;
    const vrij = { adres: een(adres), lat: een(lat), lon: een(lon), website: een(website) };
    return { naam: [naam], omschrijving: [omschrijving], themas, buurt: [buurt_code ?? wijk_code], ...vrij };
  }
  if (dossier.soort === 'feedback') {
    const { over, over_id, gezicht, tekst, wens, buurt_code, wijk_code } = dossier.inhoud;
    const buurt = een(buurt_code ?? wijk_code);
    return { over: [over], over_id: een(over_id), buurt, gezicht: een(gezicht), tekst: een(tekst), wens: een(wens) };
  }
  const { titel, plan, doelgroep, wanneer, buurt_code, wijk_code, posten, prioriteit_id } = dossier.inhoud;
  return {
    titel: [titel],
    plan: [plan],
    doelgroep: [doelgroep],
    wanneer: [wanneer],
    buurt: [buurt_code ?? wijk_code],
    prioriteit: een(prioriteit_id),
    post_omschrijving: (posten ?? []).map(({ omschrijving }) => omschrijving),
    post_bedrag: (posten ?? []).map(({ bedrag_cent }) => schrijfBedrag(bedrag_cent)),
    eigen_bijdrage: euro(dossier.inhoud.eigen_bijdrage_cent),
    minimumbedrag: euro(dossier.inhoud.minimumbedrag_cent),
  };
}
