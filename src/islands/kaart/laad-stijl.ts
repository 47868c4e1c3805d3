const geladen = new Map<string, Promise<void>>();

/** Puts a style sheet of this site in the page, once; settled when it is there, or will not come. */
export function laadStijl(adres: string): Promise<void> {
  const bestaand = geladen.get(adres);
  if (bestaand) return bestaand;
  const link = document.createElement('link');
  const klaar = new Promise<void>((goed) => {
    for (const soort of ['load', 'error']) link.addEventListener(soort, () => goed());
  });
  geladen.set(adres, klaar);
  link.rel = 'stylesheet';
  link.href = adres;
  document.head.append(link);
  return klaar;
}
