import { gzipSync } from 'node:zlib';
import { bladpaden } from '#config/paths.ts';
import { alleGebieden, alleWijken } from '#content/gebied/gebiedskeuze.ts';
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
/** What one form can carry of rondes, buurten and priorities together, in bytes after compression. */
const RUIMTE = 2100;
const past = (gegevens: object): boolean => gzipSync(JSON.stringify(gegevens), { level: 9 }).length <= RUIMTE;

const keuzeVan = ({ slug, naam, besluit_op, max_per_aanvraag_cent, eenvoudig_tot_cent }: Ronde) => ({
  slug,
  naam,
  besluit_op,
  besluitdag: datumLang(besluit_op),
  max_per_aanvraag_cent,
  eenvoudig_tot_cent,
});
const isVoor = (code: string) => (ronde: Ronde) => ronde.wijk_codes.length === 0 || ronde.wijk_codes.includes(code);

/**
 * One form with all rondes, priorities and buurten where they fit; else one without priorities, and one for each wijk that
 * has them, in parts. Where that is too much the first has no buurten either, and each wijk with an open ronde has one.
 */
export function aanvraagbladen(inhoud: Bron, open: readonly Ronde[]) {
  const prioriteiten = prioriteitkeuze(inhoud);
  const alle = { rondes: open.map(keuzeVan), gebieden: alleGebieden(inhoud), prioriteiten };
  const zonder = { ...alle, prioriteiten: [] };
  const heel = { pad: undefined, naam: undefined, pagina: 1, paginas: [], wijkbladen: [], waarom: undefined };
  if (open.length === 0 || past(alle)) return [{ ...heel, gegevens: alle }];
  const waarom = past(zonder) ? ('prioriteit' as const) : ('buurt' as const); // literals: what the page says of them
  const wijken = inhoud.wijken
    .map(({ naam, slug, code }) => ({
      naam,
      slug,
      code,
      rondes: open.filter(isVoor(code)).map(keuzeVan),
      keuzes: prioriteiten.find((een) => een.code === code)?.keuzes ?? [],
    }))
    .filter(({ rondes, keuzes }) => rondes.length > 0 && (waarom === 'buurt' || keuzes.length > 0));
  const perWijk = wijken.flatMap(({ naam, slug, code, rondes, keuzes }) =>
    inBladen(keuzes, MAAT, (nummer) => bladpaden.aanvragenIn(slug, nummer)).map(({ items, pagina, paginas }) => ({
      ...heel,
      pad: `in/${slug}${pagina > 1 ? `/pagina/${pagina}` : ''}`,
      naam,
      pagina,
      paginas,
      gegevens: {
        rondes,
        gebieden: alleGebieden(inhoud, code),
        prioriteiten: items.length > 0 ? [{ naam, keuzes: items }] : [],
        pagina: bladpaden.aanvragenIn(slug, pagina),
      },
    })),
  );
  const wijkbladen = wijken.map(({ naam, slug }) => ({ naam, adres: bladpaden.aanvragenIn(slug) }));
  const gegevens = waarom === 'prioriteit' ? zonder : { ...zonder, gebieden: alleWijken(inhoud) };
  return [{ ...heel, wijkbladen, waarom, gegevens }, ...perWijk];
}
