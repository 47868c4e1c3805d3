import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Bestandsuitslag } from '#domein/stemming/pabulib/pabulib.telling.ts';
import type { Pabulibbestand } from '#domein/stemming/pabulib/pabulib.ts';
import type { Hash } from '#domein/stemming/telling/canoniek.ts';
import { sorteerBiljetten } from '#domein/stemming/telling/invoer.ts';
import type { Tellingfout } from '#domein/stemming/telling/telling.fouten.ts';
import type { Deleninvoer } from '#domein/stemming/telling/telling.schema.ts';
import { tel } from '#domein/stemming/telling/telling.ts';

/** Our own fields of META; other programs skip what they do not know. */
const VELD = 'buurtportaal_';

const papierrij = ({ papier }: Deleninvoer) => [papier.uitgegeven, papier.ingevoerd, papier.niet_terug];

/** What of a frozen input has no field in Pabulib. Empty for an input of before denominators stood apart. */
export const rondevelden = (invoer: Deleninvoer, invoerHash: string, loting: string): [string, string | number][] =>
  invoer.noemers === undefined
    ? []
    : [
        [`${VELD}threshold_percent`, invoer.drempel],
        [`${VELD}quorum_percent`, invoer.quorum],
        [`${VELD}ties`, invoer.gelijk.join(',')],
        [`${VELD}jurors`, invoer.juryleden],
        [`${VELD}ballots`, invoer.stembiljetten],
        [`${VELD}papers`, papierrij(invoer).join(',')],
        [`${VELD}lot_hash`, invoer.lot_hash],
        [`${VELD}lot_seed`, loting],
        [`${VELD}input_hash`, invoerHash],
      ];

/** Our own columns of PROJECTS. */
export const RONDEKOLOMMEN = ['minimum_cents', 'withdrawn', 'ballots_with_opinion'] as const;
export const rondecellen = (invoer: Deleninvoer, nummer: number): (string | number)[] => {
  const aanvraag = invoer.aanvragen[nummer];
  return [aanvraag?.minimum_cent ?? '', aanvraag?.ingetrokken ? 1 : 0, invoer.noemers?.[nummer] ?? 0];
};

/** Whether a file says all that the count of a ronde needs. */
export const isRonde = ({ meta }: Pabulibbestand): boolean => meta.has(`${VELD}input_hash`);

/** The frozen input as a file has it; whether it can be counted is for who counts. */
function invoerUit({ meta, projecten, kolommen, stemmen, budget, stemsoort }: Pabulibbestand): unknown {
  const veld = (naam: string): string => meta.get(`${VELD}${naam}`) ?? '';
  const [uitgegeven, ingevoerd, niet_terug] = veld('papers').split(',').map(Number);
  const cel = (naam: string, nummer: number): string => kolommen[nummer]?.get(naam) ?? '';
  const rij = (stem: (typeof stemmen)[number]): number[] => {
    const punten = new Map(stem);
    return projecten.map((_, nummer) => punten.get(nummer) ?? 0);
  };
  return {
    versie: 1,
    ronde: meta.get('instance'),
    stemvorm: stemsoort === 'cumulative' ? 'punten' : 'goedkeuren',
    verdeelregel: 'gelijke_delen',
    aanvulling: (meta.get('rule') ?? '').split('/')[1] ?? 'geen',
    past_niet: null,
    drempel: Number(veld('threshold_percent')),
    quorum: Number(veld('quorum_percent')),
    gelijk: veld('ties').split(','),
    budget_cent: Number(budget),
    juryleden: Number(veld('jurors')),
    stembiljetten: Number(veld('ballots')),
    papier: { uitgegeven, ingevoerd, niet_terug },
    lot_hash: veld('lot_hash'),
    aanvragen: projecten.map(({ id, kosten }, nummer) => ({
      id,
      titel: cel('name', nummer),
      bedrag_cent: Number(kosten),
      minimum_cent: cel('minimum_cents', nummer) === '' ? null : Number(cel('minimum_cents', nummer)),
      ingetrokken: cel('withdrawn', nummer) === '1',
    })),
    biljetten: sorteerBiljetten(stemmen.map(rij)),
    noemers: projecten.map((_, nummer) => Number(cel('ballots_with_opinion', nummer))),
  };
}

/** Counts a ronde from the file that we wrote of it, by all of its own rules; refused when it is not what was counted. */
export function telRondebestand(bestand: Pabulibbestand, hash: Hash): Result<Bestandsuitslag, Tellingfout> {
  const veld = (naam: string): string => bestand.meta.get(`${VELD}${naam}`) ?? '';
  if (bestand.opgemerkt.length > 0) return mis({ code: 'hash_anders', waar: 'opgemerkt' });
  const geteld = tel(invoerUit(bestand), veld('lot_seed'), hash, veld('input_hash'));
  if (!geteld.ok) return geteld;
  const { stappen, aanvragen, besteed_cent, budget_cent, regel, invoer_hash } = geteld.waarde;
  const metGeld = new Set(aanvragen.flatMap(({ id, toegekend_cent }) => (toegekend_cent > 0 ? [id] : [])));
  return goed({
    gekozen: stappen.flatMap(({ id }) => (metGeld.has(id) ? [id] : [])),
    besteed: besteed_cent / 100,
    budget: budget_cent / 100,
    regel,
    invoerHash: invoer_hash,
  });
}
