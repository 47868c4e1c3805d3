import { maakSlug } from '#domein/gedeeld/slug.ts';
import type { Lijstopmerking } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import type { Lijstregel } from '#domein/plek/lijst/lijst.regel.ts';
import { leesSoort, SOORTWOORD } from '#domein/plek/lijst/lijst.waarden.ts';
import { plekSoortSchema } from '#domein/plek/plek.schema.ts';

/** Says what a place is and not which. */
const ALLEEN_SOORT =
  /^(?:speel(?:plek|tuin|plaats|veld|terrein|plekken)|(?:buurt|wijk|dorps)(?:huis|centrum|gebouw)|ontmoetingsplek|bank(?:je)?|zitbank|trapveld(?:je)?|skatebaan|stem(?:lokaal|bureau)|rustpunt|playground|naamloos)(?:\s*\d+)?$/i;
/** So many of one street without a name of their own are rather the parts of one place. */
const SAMEN_VANAF = 3;

const naamVan = ({ cellen }: Lijstregel): string => cellen.get('naam') ?? '';
const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** "Trapveld" where they say so, else our word for its kind. */
function woordVoor({ cellen, soortcel }: Lijstregel): string {
  const eigen = soortcel.trim();
  const isVanOns = plekSoortSchema.safeParse(eigen.toLowerCase()).success;
  if (eigen && !isVanOns && leesSoort(eigen) && /^\p{L}+$/u.test(eigen) && !/^[a-z]+ground$/i.test(eigen))
    return hoofdletter(eigen.toLowerCase());
  const soort = plekSoortSchema.safeParse(cellen.get('soort')).data;
  return soort ? SOORTWOORD[soort] : 'Plek';
}

function groepen(regels: readonly Lijstregel[]): Lijstregel[][] {
  const perStraat = new Map<string, Lijstregel[]>();
  for (const regel of regels) {
    if (naamVan(regel) !== '' || regel.straat === '') continue;
    // A house number tells places apart: nobody gives one to each lamp post.
    if (regel.cellen.get('adres')) continue;
    const sleutel = `${regel.cellen.get('soort') ?? ''} ${maakSlug(regel.straat)}`;
    const rij = perStraat.get(sleutel);
    if (rij) rij.push(regel);
    else perStraat.set(sleutel, [regel]);
  }
  return [...perStraat.values()].filter(({ length }) => length >= SAMEN_VANAF);
}

/** The row whose point lies nearest to the middle of all. */
function middelste(groep: readonly Lijstregel[]): Lijstregel | undefined {
  const punten = groep.flatMap(({ punt }) => (punt ? [punt] : []));
  const lat = punten.reduce((som, punt) => som + punt.lat, 0) / punten.length;
  const lon = punten.reduce((som, punt) => som + punt.lon, 0) / punten.length;
  const ver = ({ punt }: Lijstregel): number =>
    punt ? Math.hypot(punt.lat - lat, (punt.lon - lon) * 0.6) : Number.POSITIVE_INFINITY;
  return [...groep].sort((een, ander) => ver(een) - ver(ander))[0];
}

/** Many rows on one street without a name: asked about, or as was chosen kept apart or put together. Returns what is left. */
export function voegDelenSamen(regels: readonly Lijstregel[], samen: boolean | undefined): Lijstregel[] {
  if (samen === false) return [...regels];
  const weg = new Set<Lijstregel>();
  for (const groep of groepen(regels)) {
    const { straat = '' } = groep[0] ?? {};
    if (samen) {
      const blijft = middelste(groep);
      for (const regel of groep) if (regel !== blijft) weg.add(regel);
    } else
      for (const regel of groep)
        regel.redenen.push({ kolom: null, reden: { code: 'samen', aantal: groep.length, straat } });
  }
  return regels.filter((regel) => !weg.has(regel));
}

/** Gives places without a name one from their kind and street, and tells the same names apart. `buurtnaam`: by row. */
export function geefNamen(regels: readonly Lijstregel[], buurtnaam: (regel: Lijstregel) => string): Lijstopmerking[] {
  let bedacht = 0;
  const gevallen = new Map<string, Lijstregel[]>();
  for (const regel of regels) {
    const naam = naamVan(regel);
    if (naam === '' || ALLEEN_SOORT.test(naam)) {
      const woord = naam === '' ? woordVoor(regel) : naam;
      const waar = regel.straat || buurtnaam(regel);
      if (naam === '' || waar) bedacht += 1;
      regel.cellen.set('naam', waar ? `${woord} ${waar}` : woord);
    }
    const slug = maakSlug(naamVan(regel));
    const eerder = gevallen.get(slug);
    if (eerder) eerder.push(regel);
    else gevallen.set(slug, [regel]);
  }
  const bezet = new Set(gevallen.keys());
  let verschil = 0;
  for (const [slug, dubbel] of gevallen) {
    if (dubbel.length < 2 || slug === '') continue;
    let nummer = 0;
    for (const regel of dubbel) {
      const naam = naamVan(regel);
      let nieuw = metPlaats(naam, [regel.straat, buurtnaam(regel)], bezet);
      while (nieuw === undefined) {
        nummer += 1;
        if (!bezet.has(maakSlug(`${naam} ${nummer}`))) nieuw = `${naam} ${nummer}`;
      }
      bezet.add(maakSlug(nieuw));
      regel.cellen.set('naam', nieuw);
      verschil += 1;
    }
  }
  const opmerkingen: Lijstopmerking[] = [];
  if (bedacht > 0) opmerkingen.push({ code: 'naam_bedacht', aantal: bedacht });
  if (verschil > 0) opmerkingen.push({ code: 'naam_verschil', aantal: verschil });
  return opmerkingen;
}

/** The name with its street, else its buurt, when nobody else is called that. */
function metPlaats(naam: string, delen: readonly string[], bezet: ReadonlySet<string>): string | undefined {
  const slug = maakSlug(naam);
  return delen
    .filter((deel) => deel !== '' && !slug.includes(maakSlug(deel)))
    .map((deel) => `${naam} (${deel})`)
    .find((kans) => !bezet.has(maakSlug(kans)));
}
