import { z } from 'zod';
import { gedeeldBestand } from '#tests/support/gedeeld.ts';

// The facts as they were gathered, beside the project; the seeds may say less than these, never more.

const zekerheid = z.enum(['bron', 'afgeleid']);
const tekst = z.string().nullable();
const punt = {
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  coordinaat_soort: tekst,
  buurt: tekst,
  wijk: tekst,
};
const record = { id: z.string(), naam: z.string(), bron: z.array(z.string()), zekerheid, website: tekst };

const wijk = z.object({
  code: z.string(),
  nummer: z.number(),
  naam: z.string(),
  lat: z.number(),
  lon: z.number(),
  zekerheid_coordinaat: zekerheid,
  inwoners: z.number(),
  inwoners_jaar: z.number(),
  woningen: z.number(),
  oppervlakte_km2: z.number(),
  zekerheid,
  subwijken: z.array(
    z.object({
      naam: z.string(),
      zekerheid,
      buurten: z.array(z.object({ code: z.string(), naam: z.string(), lat: z.number(), lon: z.number() })),
    }),
  ),
});

const centrum = z.object({
  ...record,
  ...punt,
  adres: tekst,
  straat: tekst,
  postcode: tekst,
  peildatum: tekst,
  opmerking: tekst,
});
const speeltuin = z.object({
  ...record,
  ...punt,
  adres: tekst,
  postcode: tekst,
  beheervorm: tekst,
  hoort_bij_21_beheerde: z.boolean().nullable(),
});
const initiatief = z.object({
  ...record,
  ...punt,
  omschrijving: z.string(),
  plaats: z.string(),
  fase: z.string(),
  peildatum: tekst,
  thema: z.array(z.string()),
});
const organisatie = z.object({
  naam: z.string(),
  rol: z.string(),
  periode: tekst,
  wijken: z.array(z.string()),
  bron: z.array(z.string()),
  zekerheid,
});

function lees<T>(file: string, schema: z.ZodType<T>): T[] {
  return z.array(schema).parse(JSON.parse(gedeeldBestand(file) ?? '[]'));
}

export const wijken = lees('wijken.json', wijk);
export const buurtcentra = lees('buurtcentra.json', centrum);
export const speeltuinen = lees('speeltuinen.json', speeltuin);
export const initiatieven = lees('initiatieven.json', initiatief);
export const organisaties = lees('organisaties.json', organisatie);
export const budget: unknown = JSON.parse(gedeeldBestand('budget.json') ?? '{}');

const PRECISIE = ['adres', 'straat', 'buurt', 'wijk'] as const;

/** The precisions that claim no more than the source, where almost every point is the centre of an area; none without a point. */
export function eerlijkePrecisies(bron: { lat: number | null; lon: number | null; coordinaat_soort: string | null }) {
  if (bron.lat === null) return [null];
  if (bron.coordinaat_soort?.startsWith('punt')) return PRECISIE.slice(1);
  const wijkcentrum = wijken.some(({ lat, lon }) => lat === bron.lat && lon === bron.lon);
  return PRECISIE.slice(wijkcentrum ? 3 : 2);
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
/** Years a source only plans for say nothing about its age. */
const PLANNEN = /streefdatum [^()]*|subsidieperiode [\d-]+|tussen \d+ en \d+/g;

interface Gedateerd {
  readonly bron: readonly string[];
  readonly peildatum?: string | null;
  readonly beheervorm?: string | null;
}

/** True when the source itself names this date (`yyyy-mm-dd`), as precisely as `precisie` claims. */
export function noemtDatum(bron: Gedateerd, datum: string, precisie: unknown): boolean {
  const text = bron.peildatum ?? `${bron.bron.join(' ')} ${(bron.beheervorm ?? '').replaceAll(PLANNEN, '')}`;
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  const woord = MAANDEN[Number(maand) - 1];
  const vormen: Record<string, string[]> = {
    dag: [`${jaar}[-/]${maand}[-/]${dag}`, `${dag}-${maand}-${jaar}`, `${Number(dag)} ${woord} ${jaar}`],
    maand: [`${jaar}[-/]${maand}`, `${woord} ${jaar}`],
    jaar: [jaar],
  };
  return (vormen[String(precisie)] ?? []).some((vorm) => new RegExp(`(?<!\\d)${vorm}(?!\\d)`).test(text));
}
