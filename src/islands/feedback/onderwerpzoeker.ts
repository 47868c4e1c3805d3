import { haalOnderwerpen } from '#client/zoeken/onderwerpen.ts';
import {
  bedoeldOnderwerp,
  type Feedbackonderwerp,
  onderwerpTitel,
  zoekOnderwerpen,
} from '#domein/feedback/onderwerp.ts';
import { Combobox } from '#islands/dichtbij/combobox.ts';
import { zegWaarover } from '#islands/feedback/intro.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { onderwerpTekst } from '#teksten/nl/feedback/onderwerp.ts';

const HOOGSTENS = 12;
const MET_NAAM: ReadonlySet<string> = new Set(['plek', 'initiatief', 'makelaar']);
const tekst = onderwerpTekst;

interface Optie {
  readonly naam: string;
  readonly onderwerp: Feedbackonderwerp;
}
const alsOptie = (onderwerp: Feedbackonderwerp): Optie => ({ naam: onderwerpTitel(onderwerp), onderwerp });

/** A field that looks up what feedback is about; a link that names it, or a draft, fills it in. */
export function verbindOnderwerpzoeker(huis: HTMLElement, vers: boolean): () => void {
  const los = new AbortController();
  const { signal } = los;
  const vak = zoek(huis, '[data-onderwerp]', HTMLElement);
  const veld = zoek(vak, 'input[name="over_naam"]', HTMLInputElement);
  const id = zoek(vak, 'input[name="over_id"]', HTMLInputElement);
  const melding = zoek(vak, '[data-onderwerpmelding]', HTMLElement);
  const cirkels = [...huis.querySelectorAll<HTMLInputElement>('input[name="over"]')];
  const gekozen = () => cirkels.find(({ checked }) => checked);

  /** What was typed last, as far as it can mean one thing. */
  let bedoeld: Feedbackonderwerp | undefined;
  let genomen: Feedbackonderwerp | undefined;

  const vul = (onderwerp: Feedbackonderwerp): void => {
    genomen = onderwerp;
    veld.value = onderwerpTitel(onderwerp);
    id.value = onderwerp.id;
    melding.textContent = '';
    const cirkel = cirkels.find(({ value }) => value === onderwerp.over);
    if (cirkel) cirkel.checked = true;
    zegWaarover(onderwerp.naam);
  };
  // What is kept of the form hears of it as if it was typed.
  const neem = (onderwerp: Feedbackonderwerp): void => {
    vul(onderwerp);
    id.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const lijst = zoek(vak, '[role="listbox"]', HTMLElement);
  const combobox = new Combobox<Optie>({ veld, lijst, melding, signal }, ({ onderwerp }) => neem(onderwerp));

  async function stelVoor(): Promise<void> {
    const getypt = veld.value;
    const alle = await haalOnderwerpen().catch(() => undefined);
    if (signal.aborted || veld.value !== getypt) return;
    if (!alle) {
      combobox.toon([], tekst.mislukt);
      return;
    }
    const over = cirkels.find(({ checked, value }) => checked && MET_NAAM.has(value));
    const soort = alle.find((een) => een.over === over?.value)?.over;
    const gevonden = zoekOnderwerpen(alle, getypt, soort, HOOGSTENS);
    bedoeld = bedoeldOnderwerp(gevonden, getypt);
    if (document.activeElement === veld)
      combobox.toon(gevonden.map(alsOptie), getypt.trim() === '' ? '' : tekst.gevonden(gevonden.length));
    else if (neemBedoelde()) veld.dispatchEvent(new FocusEvent('focusout', { bubbles: true })); // looked at again
  }
  // Who typed a name that can mean one thing only need not choose it; of any other the rules of the form speak.
  function neemBedoelde(): boolean {
    if (id.value !== '' || !bedoeld) return false;
    neem(bedoeld);
    return true;
  }
  const pas = (): void => {
    vak.hidden = gekozen() !== undefined && !MET_NAAM.has(gekozen()?.value ?? '');
    const vanIetsAnders = id.value !== '' && genomen !== undefined && gekozen()?.value !== genomen.over;
    if (vak.hidden || vanIetsAnders) veld.value = id.value = '';
    if (id.value === '') zegWaarover(undefined);
  };
  // Of what kind it is can tell which of two names was meant.
  const kiesSoort = (): void => {
    pas();
    if (id.value === '' && veld.value !== '') void stelVoor();
  };
  async function vulIn(): Promise<void> {
    const vragen = new URLSearchParams(location.search);
    const over = cirkels.find(({ value }) => value === vragen.get('over'));
    if (!over) return;
    over.checked = true;
    pas();
    const alle = await haalOnderwerpen().catch(() => undefined);
    const dit = alle?.find((een) => een.over === over.value && een.id === vragen.get('id'));
    if (dit && !signal.aborted) vul(dit);
  }
  veld.addEventListener('focus', () => void haalOnderwerpen().catch(() => undefined), { signal });
  veld.addEventListener(
    'input',
    () => {
      id.value = '';
      zegWaarover(undefined);
      bedoeld = undefined;
      void stelVoor();
    },
    { signal },
  );
  veld.addEventListener('blur', neemBedoelde, { signal });
  veld.addEventListener('keydown', ({ key }) => key === 'Enter' && neemBedoelde(), { signal });
  for (const cirkel of cirkels) cirkel.addEventListener('change', kiesSoort, { signal });
  pas();
  if (vers) void vulIn();
  return () => los.abort();
}
