import { bladpaden } from '#config/paths.ts';
import { gebiedskeuze, passenBuurten } from '#content/gebied/gebiedskeuze.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { bytesVan, inBladen } from '#content/lijst/bladen.ts';
import { prioriteitkeuze } from '#content/ronde/rondes.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';

type Bron = Pick<StadInhoud, 'wijken' | 'buurtenVan' | 'prioriteiten'>;
type Prioriteitkeuze = readonly [id: string, titel: string];
const MAAT = {
  gewicht: ([id, titel]: Prioriteitkeuze) => 30 + bytesVan(id, titel),
  ruimte: 2500,
  hoogstens: 30,
};

/**
 * One form with all priorities and buurten where they fit; else one without, and one for each wijk that has priorities, in
 * parts. With too many buurten each wijk has one.
 */
export function aanvraagbladen(inhoud: Bron, open: readonly Ronde[]) {
  const rondes = open.map(({ slug, naam, besluit_op, max_per_aanvraag_cent, eenvoudig_tot_cent }) => ({
    slug,
    naam,
    besluit_op,
    besluitdag: datumLang(besluit_op),
    max_per_aanvraag_cent,
    eenvoudig_tot_cent,
  }));
  const prioriteiten = prioriteitkeuze(inhoud);
  const past = passenBuurten(inhoud);
  const alle = { rondes, gebieden: gebiedskeuze(inhoud), prioriteiten };
  const heel = { pad: undefined, naam: undefined, pagina: 1, paginas: [], wijkbladen: [], waarom: undefined };
  const samen = prioriteiten.flatMap(({ keuzes }) => keuzes);
  const passen = inBladen(samen, MAAT, String).length === 1;
  if ((past && passen) || open.length === 0) return [{ ...heel, gegevens: alle }];
  const zonder = past ? [] : inhoud.wijken.filter(({ code }) => prioriteiten.every((een) => een.code !== code));
  const delen = [...prioriteiten, ...zonder.map(({ naam, slug, code }) => ({ naam, slug, code, keuzes: [] }))];
  const perWijk = delen.flatMap(({ naam, slug, code, keuzes }) =>
    inBladen(keuzes, MAAT, (nummer) => bladpaden.aanvragenIn(slug, nummer)).map(({ items, pagina, paginas }) => ({
      ...heel,
      pad: `in/${slug}${pagina > 1 ? `/pagina/${pagina}` : ''}`,
      naam,
      pagina,
      paginas,
      gegevens: {
        rondes,
        gebieden: gebiedskeuze(inhoud, code),
        prioriteiten: items.length > 0 ? [{ naam, keuzes: items }] : [],
        pagina: bladpaden.aanvragenIn(slug, pagina),
      },
    })),
  );
  const adressen = (van: readonly { naam: string; slug: string }[]) =>
    van.map(({ naam, slug }) => ({ naam, adres: bladpaden.aanvragenIn(slug) }));
  const gegevens = passen ? alle : { ...alle, prioriteiten: [] };
  const eerst = past
    ? { wijkbladen: adressen(prioriteiten), waarom: 'prioriteit' as const } // literals: what the page says of them
    : { wijkbladen: adressen(inhoud.wijken), waarom: 'buurt' as const };
  return [{ ...heel, ...eerst, gegevens }, ...perWijk];
}
