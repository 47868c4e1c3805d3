import type { Gebiedkennis, Ligging } from '#domein/plek/lijst/lijst.gebied.ts';
import type { Lijstopmerking } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import type { Lijstregel } from '#domein/plek/lijst/lijst.regel.ts';

/** The one area that a cell names; a buurt of which there are more is settled by its wijk. */
function vind(cel: string, zoek: Gebiedkennis['wijk'], wijkCode?: string): Ligging | undefined {
  const gevonden = cel === '' ? [] : zoek(cel);
  const passend = wijkCode ? gevonden.filter(({ wijk_code }) => wijk_code === wijkCode) : gevonden;
  return passend.length === 1 ? passend[0] : undefined;
}

/** What is wrong between the area that a row names and its point. */
function strijd(
  { punt, redenen }: Lijstregel,
  kennis: Gebiedkennis,
  wijk: Ligging | undefined,
  buurt: Ligging | undefined,
): void {
  if (!punt) return;
  const gezegd = buurt && kennis.metGrenzen ? (['buurt', buurt] as const) : (['wijk', wijk] as const);
  const [soort, gebied] = gezegd;
  const daar = gebied && kennis.spreektTegen(punt, soort, gebied.code);
  if (gebied && daar)
    redenen.push({ kolom: null, reden: { code: 'punt_elders', soort, gezegd: gebied.naam, punt: daar.naam } });
}

/** Whether a place with this point has a buurt at all: the middle of a wijk says nothing of it. */
const zegtBuurt = ({ cellen }: Lijstregel): boolean => cellen.get('precisie') !== 'wijk';

/**
 * Writes the areas of each row as our codes, fills in what the point tells, and lets wait what contradicts it. `namen` gets the
 * name of the buurt or wijk of each row.
 */
export function vulGebied(
  regels: readonly Lijstregel[],
  kennis: Gebiedkennis,
  isNieuw: (regel: Lijstregel) => boolean,
  namen: Map<Lijstregel, string>,
): Lijstopmerking[] {
  let gevuld = 0;
  for (const regel of regels) {
    const { cellen, punt } = regel;
    const [wijkcel, buurtcel] = [cellen.get('wijk') ?? '', cellen.get('buurt') ?? ''];
    const buiten = vind(wijkcel, kennis.wijk);
    const buurt = vind(buurtcel, kennis.buurt, buiten?.code);
    if (buiten) cellen.set('wijk', buiten.code);
    if (buurt) cellen.set('buurt', buurt.code);
    strijd(regel, kennis, buiten ?? vind(buurt?.wijk_code ?? '', kennis.wijk), buurt);
    const daar = punt && isNieuw(regel) ? kennis.bij(punt) : { wijk: undefined, buurt: undefined };
    namen.set(regel, (buurt ?? daar.buurt ?? buiten ?? daar.wijk)?.naam ?? '');
    if (buurtcel !== '' || regel.redenen.some(({ reden }) => reden.code === 'punt_elders')) continue;
    const mag = daar.buurt && zegtBuurt(regel) && (wijkcel === '' || daar.buurt.wijk_code === buiten?.code);
    if (mag && daar.buurt) cellen.set('buurt', daar.buurt.code);
    else if (wijkcel === '' && daar.wijk)
      cellen.set('wijk', daar.wijk.code).set('zekerheid_wijk', cellen.get('zekerheid_wijk') || 'afgeleid');
    gevuld += Number(mag || (wijkcel === '' && daar.wijk !== undefined));
  }
  const metPunt = regels.some(({ punt }) => punt !== null);
  const opmerkingen: Lijstopmerking[] = gevuld > 0 ? [{ code: 'gebied_uit_punt', aantal: gevuld }] : [];
  if (metPunt && !kennis.metGrenzen) opmerkingen.push({ code: 'geen_grenzen' });
  return opmerkingen;
}
