import { haalVerbeternamen } from '#client/verbetering/namen.ts';
import { toonZin } from '#islands/gedeeld/toon-zin.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { verbeterTekst } from '#teksten/nl/verbetering/verbeteren.ts';

/** Fills in what the link of the page says it is about, and shows its name above the form instead of asking for it. */
export function verbindWaarover(huis: HTMLElement, vers: boolean): () => void {
  const los = new AbortController();
  const vak = zoek(huis, '[data-waarover]', HTMLElement);
  const id = zoek(huis, 'input[name="over_id"]', HTMLInputElement);
  const naam = zoek(huis, 'input[name="over_naam"]', HTMLInputElement);
  const cirkels = [...huis.querySelectorAll<HTMLInputElement>('input[name="over"]')];
  const vragen = new URLSearchParams(location.search);
  const soort = vragen.get('over') ?? '';
  const welk = vragen.get('id') ?? '';

  const toon = (titel: string): void => {
    vak.hidden = true;
    toonZin(zoek(document, '.intro', HTMLElement), verbeterTekst.introOver(alsNaam(titel)));
  };
  async function vulIn(): Promise<void> {
    const titel = (await haalVerbeternamen().catch(() => undefined))?.[soort]?.[welk];
    if (titel === undefined || los.signal.aborted) return;
    if (vers && id.value === '') {
      id.value = welk;
      naam.value = titel;
      for (const cirkel of cirkels) cirkel.checked = cirkel.value === soort;
      id.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (id.value === welk) toon(titel);
  }
  const cirkel = cirkels.find(({ value }) => value === soort);
  if (cirkel && vers) cirkel.checked = true;
  if (cirkel && welk !== '') void vulIn();
  return () => los.abort();
}
