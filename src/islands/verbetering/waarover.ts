import { haalVerbeternamen } from '#client/verbetering/namen.ts';
import { toonZin } from '#islands/gedeeld/toon-zin.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { waaroverTekst } from '#teksten/nl/verbetering/waarover.ts';

/**
 * Fills in what the link of the page says it is about, and shows its name above the form instead of asking for it. Of a form
 * that came back, what was sent counts. All else works without a script.
 */
async function vulIn(): Promise<void> {
  const vak = zoek(document, '[data-waarover]', HTMLElement);
  const id = zoek(vak, 'input[name="over_id"]', HTMLInputElement);
  const cirkels = [...vak.querySelectorAll<HTMLInputElement>('input[name="over"]')];
  const vragen = new URLSearchParams(location.search);
  const over = cirkels.find(({ checked }) => checked)?.value ?? vragen.get('over') ?? '';
  const welk = id.value || vragen.get('id') || '';
  const cirkel = cirkels.find(({ value }) => value === over);
  if (!cirkel || welk === '') return;
  const naam = (await haalVerbeternamen().catch(() => undefined))?.[over]?.[welk];
  if (naam === undefined) return;
  id.value = welk;
  cirkel.checked = true;
  vak.hidden = true;
  toonZin(zoek(document, '.intro', HTMLElement), waaroverTekst.intro(alsNaam(naam)));
}

void vulIn();
