import { bladpaden } from '#config/paths.ts';
import { gebiedskeuze } from '#content/gebied/gebiedskeuze.ts';
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

/** One form with all priorities where they fit; else one without, and one for each wijk that has any, in parts. */
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
  const alle = { rondes, gebieden: gebiedskeuze(inhoud), prioriteiten, wijken: [] };
  const heel = { pad: undefined, naam: undefined, pagina: 1, paginas: [] };
  const past =
    inBladen(
      prioriteiten.flatMap(({ keuzes }) => keuzes),
      MAAT,
      String,
    ).length === 1;
  if (past || open.length === 0) return [{ ...heel, gegevens: alle }];
  const perWijk = prioriteiten.flatMap(({ naam, slug, code, keuzes }) =>
    inBladen(keuzes, MAAT, (nummer) => bladpaden.aanvragenIn(slug, nummer)).map(({ items, pagina, paginas }) => ({
      pad: `in/${slug}${pagina > 1 ? `/pagina/${pagina}` : ''}`,
      naam,
      pagina,
      paginas,
      gegevens: {
        rondes,
        gebieden: gebiedskeuze(inhoud, code),
        prioriteiten: [{ naam, keuzes: items }],
        wijken: [],
        pagina: bladpaden.aanvragenIn(slug, pagina),
      },
    })),
  );
  const wijken = prioriteiten.map(({ naam, slug }) => ({ naam, adres: bladpaden.aanvragenIn(slug) }));
  return [{ ...heel, gegevens: { ...alle, prioriteiten: [], wijken } }, ...perWijk];
}
