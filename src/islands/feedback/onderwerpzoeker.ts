import { haalOnderwerpen } from '#client/onderwerpen.ts';
import { type Feedbackonderwerp, onderwerpTitel, zoekOnderwerpen } from '#domein/feedback/onderwerp.ts';
import { Combobox } from '#islands/dichtbij/combobox.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { onderwerpTekst } from '#teksten/nl/onderwerp.ts';

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

  const neem = (onderwerp: Feedbackonderwerp): void => {
    veld.value = onderwerpTitel(onderwerp);
    id.value = onderwerp.id;
    melding.textContent = '';
    const cirkel = cirkels.find(({ value }) => value === onderwerp.over);
    if (cirkel) cirkel.checked = true;
    zoek(document, '.intro', HTMLElement).textContent = onderwerpTekst.introOver(onderwerp.naam);
    // What is kept of the form hears of it as if it was typed.
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
    const gevonden = zoekOnderwerpen(alle, getypt, soort, HOOGSTENS).map(alsOptie);
    combobox.toon(gevonden, getypt.trim() === '' ? '' : tekst.gevonden(gevonden.length));
  }
  // A name that nobody chose from the list stands for nothing, and the form would send nothing of it.
  const verlaat = (): void => {
    if (veld.value.trim() !== '' && id.value === '') melding.textContent = tekst.kies;
  };
  const pas = (): void => {
    vak.hidden = gekozen() !== undefined && !MET_NAAM.has(gekozen()?.value ?? '');
    if (vak.hidden) veld.value = id.value = '';
  };
  async function vulIn(): Promise<void> {
    const vragen = new URLSearchParams(location.search);
    const over = cirkels.find(({ value }) => value === vragen.get('over'));
    if (!over) return;
    over.checked = true;
    pas();
    const alle = await haalOnderwerpen().catch(() => undefined);
    const dit = alle?.find((een) => een.over === over.value && een.id === vragen.get('id'));
    if (dit && !signal.aborted) neem(dit);
  }
  veld.addEventListener('focus', () => void haalOnderwerpen().catch(() => undefined), { signal });
  veld.addEventListener(
    'input',
    () => {
      id.value = '';
      void stelVoor();
    },
    { signal },
  );
  veld.addEventListener('blur', verlaat, { signal });
  for (const cirkel of cirkels) cirkel.addEventListener('change', pas, { signal });
  pas();
  if (vers) void vulIn();
  return () => los.abort();
}
