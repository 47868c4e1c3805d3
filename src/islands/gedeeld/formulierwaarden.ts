/** What stands in the named fields of a form; of boxes and circles what is chosen. Files are no text. */
export type Formulierwaarden = Readonly<Record<string, readonly string[]>>;

type Veld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isKeuze = (veld: Veld): veld is HTMLInputElement => veld.type === 'checkbox' || veld.type === 'radio';

const veldenIn = (formulier: HTMLFormElement): readonly Veld[] =>
  [...formulier.querySelectorAll<Veld>('input[name], textarea[name], select[name]')].filter(
    ({ type }) => type !== 'file',
  );

const waarde = (veld: Veld): readonly string[] => {
  if (veld instanceof HTMLSelectElement) return [...veld.selectedOptions].map((optie) => optie.value);
  if (isKeuze(veld)) return veld.checked ? [veld.value] : [];
  return [veld.value];
};
/** As the form was drawn. A list without a choice of its own shows its first line. */
const begin = (veld: Veld): readonly string[] => {
  if (veld instanceof HTMLSelectElement) {
    const eigen = [...veld.options].filter(({ defaultSelected }) => defaultSelected);
    return (eigen.length > 0 ? eigen : [...veld.options].slice(0, 1)).map((optie) => optie.value);
  }
  if (isKeuze(veld)) return veld.defaultChecked ? [veld.value] : [];
  return [veld.defaultValue];
};

function verzamel(formulier: HTMLFormElement, lees: (veld: Veld) => readonly string[]): Formulierwaarden {
  const waarden: Record<string, readonly string[]> = {};
  for (const veld of veldenIn(formulier)) waarden[veld.name] = [...(waarden[veld.name] ?? []), ...lees(veld)];
  return waarden;
}

/** What somebody changed since the form was drawn. */
export function getyptIn(formulier: HTMLFormElement): Formulierwaarden {
  const toen = verzamel(formulier, begin);
  return Object.fromEntries(
    Object.entries(verzamel(formulier, waarde)).filter(
      ([naam, nu]) => JSON.stringify(nu) !== JSON.stringify(toen[naam]),
    ),
  );
}

/** Goes out at each field that was filled in without typing. */
export const INGEVULD = 'ingevuld';

/** Fills in what was read before. */
export function zetWaarden(formulier: HTMLFormElement, waarden: Formulierwaarden): void {
  const over = new Map(Object.entries(waarden).map(([naam, delen]) => [naam, [...delen]]));
  for (const veld of veldenIn(formulier)) {
    const delen = over.get(veld.name);
    if (!delen) continue;
    if (isKeuze(veld)) veld.checked = delen.includes(veld.value);
    else veld.value = delen.shift() ?? '';
    veld.dispatchEvent(new Event(INGEVULD));
  }
}

export const isFormulierwaarden = (waarden: unknown): waarden is Formulierwaarden =>
  typeof waarden === 'object' &&
  waarden !== null &&
  Object.values(waarden).every((delen) => Array.isArray(delen) && delen.every((deel) => typeof deel === 'string'));

/** The words beside a field, and what its values are called there. */
export function leesbaar(
  formulier: HTMLFormElement,
  naam: string,
): { readonly naam: string; readonly waarde: (delen: readonly string[]) => string } {
  const velden = veldenIn(formulier).filter((veld) => veld.name === naam);
  const [eerste] = velden;
  const groep = eerste && isKeuze(eerste) ? eerste.closest('fieldset')?.querySelector('legend') : null;
  const label = (veld: Veld | undefined): string => {
    const kopie = veld?.labels?.[0]?.cloneNode(true);
    if (!(kopie instanceof HTMLElement)) return naam;
    for (const binnen of kopie.querySelectorAll('input, textarea, select')) binnen.remove();
    return kopie.textContent.trim();
  };
  const woord = (deel: string): string => {
    if (eerste instanceof HTMLSelectElement)
      return [...eerste.options].find((optie) => optie.value === deel)?.text ?? deel;
    const gekozen = velden.find((veld) => isKeuze(veld) && veld.value === deel);
    return gekozen ? label(gekozen) : deel;
  };
  return { naam: groep?.textContent ?? label(eerste), waarde: (delen) => delen.map(woord).join(', ') };
}
