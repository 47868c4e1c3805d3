import { dagVan } from '#domein/gedeeld/dag.ts';
import { adresVan, type Boek } from '#tests/support/jaar/boek.ts';
import { BEHEERDER, type Jaarportaal, MAKELAAR, type Rij } from '#tests/support/jaar/portaal.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { maakNaam, omschrijving, samenstelling, tekst } from '#tests/support/stadmaker/woorden.ts';

const DAG_MS = 86_400_000;
const BRON = { bron: ['proef'], zekerheid: 'bron' };

export interface Verhaal {
  readonly portaal: Jaarportaal;
  readonly toeval: Toeval;
  readonly boek: Boek;
  /** Codes of the areas. */
  readonly wijken: readonly [Rij, ...Rij[]];
  /** How many acts there were. */
  nummer: number;
}
type Daad = (verhaal: Verhaal) => Promise<void>;

const later = ({ portaal }: Verhaal, dagen: number): Date => new Date(portaal.nu().getTime() + dagen * DAG_MS);
const wijk = ({ toeval, wijken }: Verhaal): string => String(toeval.kies(wijken).code);
const gepubliceerd = (soort: string) => `${soort}?status=eq.gepubliceerd&select=*&order=id`;

/** One of the published rows; none when there are none left. */
async function een({ portaal, toeval }: Verhaal, soort: string): Promise<Rij | undefined> {
  const alle = await portaal.rijen(BEHEERDER, gepubliceerd(soort));
  return alle[toeval.heel(0, Math.max(0, alle.length - 1))];
}

function maakRij(verhaal: Verhaal, soort: 'plek' | 'initiatief'): Rij {
  const { toeval, nummer, portaal } = verhaal;
  const id = `jaar-${soort}-${nummer}`;
  const gedeeld = {
    id,
    slug: id,
    naam: maakNaam(toeval, nummer),
    omschrijving: omschrijving(toeval, 2000),
    wijk_code: wijk(verhaal),
    gecontroleerd_op: dagVan(portaal.nu()),
    gecontroleerd_precisie: 'dag',
    status: 'gepubliceerd',
    ...BRON,
  };
  if (soort === 'initiatief') return { ...gedeeld, themas: ['groen'], fase: toeval.kies(['idee', 'start', 'actief']) };
  return { ...gedeeld, zekerheid_wijk: 'bron', soort: toeval.kies(['speeltuin', 'buurtcentrum', 'ontmoetingsplek']) };
}

const voegToe =
  (soort: 'plek' | 'initiatief'): Daad =>
  async (verhaal) => {
    const rij = maakRij(verhaal, soort);
    await verhaal.portaal.vraag(MAKELAAR, soort, rij);
    verhaal.boek.set(adresVan(soort, rij), String(rij.naam));
  };

const verander =
  (soort: 'plek' | 'initiatief'): Daad =>
  async (verhaal) => {
    const rij = await een(verhaal, soort);
    if (!rij) return;
    const naam = verhaal.toeval.kans(0.5) ? maakNaam(verhaal.toeval, verhaal.nummer) : String(rij.naam);
    const nieuw = {
      naam,
      omschrijving: omschrijving(verhaal.toeval, 2000),
      gecontroleerd_op: dagVan(verhaal.portaal.nu()),
    };
    await verhaal.portaal.vraag(
      MAKELAAR,
      `${soort}?id=eq.${rij.id}`,
      { ...nieuw, gecontroleerd_precisie: 'dag' },
      'PATCH',
    );
    verhaal.boek.set(adresVan(soort, rij), naam);
  };

const haalWeg =
  (soort: 'plek' | 'initiatief'): Daad =>
  async (verhaal) => {
    const rij = await een(verhaal, soort);
    if (!rij) return;
    // What others point at is put away; only what nothing hangs on is thrown away.
    const weg = String(rij.id).startsWith('jaar-') && verhaal.toeval.kans(0.3);
    if (weg)
      await verhaal.portaal.vraag(BEHEERDER, `${soort}?id=eq.${rij.id}`, undefined, 'DELETE').catch(() => archiveer());
    else await archiveer();
    async function archiveer() {
      await verhaal.portaal.vraag(MAKELAAR, `${soort}?id=eq.${rij?.id}`, { status: 'gearchiveerd' }, 'PATCH');
    }
    verhaal.boek.set(adresVan(soort, rij), null);
  };

const plan: Daad = async (verhaal) => {
  const { toeval, nummer, portaal } = verhaal;
  const plek = await een(verhaal, 'plek');
  if (!plek) return;
  const begin = later(verhaal, toeval.heel(1, 40));
  await portaal.vraag(MAKELAAR, 'activiteit', {
    id: `jaar-activiteit-${nummer}`,
    titel: maakNaam(toeval, nummer),
    omschrijving: omschrijving(toeval, 1000),
    begin: begin.toISOString(),
    eind: new Date(begin.getTime() + 2 * 3_600_000).toISOString(),
    herhaling: toeval.kans(0.4) ? 'FREQ=WEEKLY' : null,
    plek_id: plek.id,
    status: 'gepubliceerd',
  });
};

const zegAf: Daad = async (verhaal) => {
  const activiteit = await een(verhaal, 'activiteit');
  if (activiteit)
    await verhaal.portaal.vraag(MAKELAAR, `activiteit?id=eq.${activiteit.id}`, { status: 'gearchiveerd' }, 'PATCH');
};

const kiesVoorrang: Daad = async (verhaal) => {
  const { toeval, nummer, portaal } = verhaal;
  await portaal.vraag(MAKELAAR, 'prioriteit', {
    id: `jaar-prioriteit-${nummer}`,
    wijk_code: wijk(verhaal),
    titel: maakNaam(toeval, nummer),
    uitleg: tekst(toeval, 300),
    van: dagVan(portaal.nu()),
    tot: dagVan(later(verhaal, 365)),
    bron: ['proef'],
    status: 'gepubliceerd',
  });
};

/** A resident says how it went; a makelaar answers, mostly. */
const vertel: Daad = async (verhaal) => {
  const { toeval, nummer, portaal } = verhaal;
  const plek = await een(verhaal, 'plek');
  if (!plek) return;
  await portaal.formulier('/api/feedback', [
    ['over', 'plek'],
    ['over_id', String(plek.id)],
    ['gezicht', String(toeval.heel(1, 5))],
    ['tekst', `${tekst(toeval, 400)} ${nummer}`],
  ]);
  const [wacht] = await portaal.rijen(
    BEHEERDER,
    'feedback?status=eq.nieuw&over=eq.plek&select=id&order=ingediend_op.desc',
  );
  if (!wacht || toeval.kans(0.2)) return;
  const antwoord = { id: wacht.id, gezegd: tekst(toeval, 200), reactie: tekst(toeval, 300) };
  await portaal.roep('feedback_antwoord', antwoord);
};

/** A resident registers an initiative, and a beheerder puts it on the site. */
const meld: Daad = async (verhaal) => {
  const { toeval, nummer, portaal, boek } = verhaal;
  const [buurt] = await portaal.rijen(BEHEERDER, `buurt?wijk_code=eq.${wijk(verhaal)}&select=code&order=code`);
  const naam = `${samenstelling(toeval)} van bewoners ${nummer}`;
  await portaal.formulier('/api/aanmelding', [
    ['naam', naam],
    ['omschrijving', omschrijving(toeval, 1500)],
    ['themas', 'groen'],
    ['buurt', String(buurt?.code)],
    ['contact_naam', 'Een bewoner'],
    ['contact_email', `bewoner-${nummer}@voorbeeld.test`],
    ['akkoord', 'ja'],
  ]);
  const [wacht] = await portaal.rijen(BEHEERDER, `aanmelding?naam=eq.${encodeURIComponent(naam)}&select=id`);
  await portaal.roep('dossier_bevestigen', { dossier_soort: 'aanmelding', id: wacht?.id });
  await portaal.roep('aanmelding_stap', { id: wacht?.id, naar: 'gepubliceerd' });
  const [nieuw] = await portaal.rijen(BEHEERDER, `initiatief?naam=eq.${encodeURIComponent(naam)}&select=*`);
  if (nieuw) boek.set(adresVan('initiatief', nieuw), naam);
};

const DADEN: readonly (readonly [keer: number, daad: Daad])[] = [
  [16, voegToe('plek')],
  [12, voegToe('initiatief')],
  [16, verander('plek')],
  [12, verander('initiatief')],
  [6, haalWeg('plek')],
  [5, haalWeg('initiatief')],
  [10, plan],
  [3, zegAf],
  [4, kiesVoorrang],
  [10, vertel],
  [6, meld],
];
const ALLES = DADEN.flatMap(([keer, daad]) => Array.from({ length: keer }, () => daad)) as [Daad, ...Daad[]]; // never empty

/** One act of somebody, by chance. */
export async function doeIets(verhaal: Verhaal): Promise<void> {
  verhaal.nummer += 1;
  await verhaal.toeval.kies(ALLES)(verhaal);
}
