import { haalVerbeternamen } from '#client/verbetering/namen.ts';
import { waaroverTekst } from '#teksten/nl/verbetering/waarover.ts';

// It shares nothing with other scripts: what is shared becomes a file of its own, which weighs on every form.

function toonNaam(naam: string): void {
  const element = document.createElement('bdi');
  element.textContent = naam;
  document.querySelector('.intro')?.replaceChildren(waaroverTekst.voor, element, waaroverTekst.na);
}

/**
 * Fills in what the link of the page says it is about, and shows its name above the form instead of asking for it. Of a form
 * that came back, what was sent counts. All else works without a script.
 */
async function vulIn(): Promise<void> {
  const vak = document.querySelector<HTMLElement>('[data-waarover]');
  const id = vak?.querySelector<HTMLInputElement>('input[name="over_id"]');
  if (!vak || !id) return;
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
  toonNaam(naam);
}

void vulIn();
