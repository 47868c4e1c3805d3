/** What the ride leaves in the page for the bench to read. */
export interface Rit {
  /** Longest task of the main thread, in milliseconds. */
  langste: number;
  /** Items the tekens on the map stand for, minus the number above the list, after filtering. */
  verschil: number;
}

/**
 * Runs inside the page, before its own scripts: waits for the map, zooms, moves and filters, each time until nothing
 * changes any more. Driven from inside, because a remote control would be a long task of its own.
 */
export function rijd(): void {
  const taken: number[] = [];
  new PerformanceObserver((lijst) => {
    for (const { duration } of lijst.getEntries()) taken.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  let laatste = 0;
  const beeld = (): Promise<number> => new Promise((klaar) => requestAnimationFrame(klaar));
  const rust = async (): Promise<void> => {
    laatste = performance.now();
    while (performance.now() - laatste < 500) await beeld();
  };
  const kies = (naam: string, waarde: string): void => {
    const veld = document.querySelector<HTMLSelectElement>(`select[name="${naam}"]`);
    if (!veld) return;
    veld.value = waarde;
    veld.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const klik = (knop: string): void => document.querySelector<HTMLElement>(`.leaflet-control-zoom-${knop}`)?.click();
  const schuif = (keyCode: number): void => {
    const kaart = document.querySelector<HTMLElement>('.leaflet-container');
    kaart?.focus({ preventScroll: true });
    kaart?.dispatchEvent(new KeyboardEvent('keydown', { keyCode, bubbles: true }));
  };
  const getal = (tekst: string | null | undefined): number => Number.parseInt((tekst ?? '').replaceAll('.', ''), 10);

  const rit = async (): Promise<Rit> => {
    while (!document.querySelector('.leaflet-marker-icon')) await beeld();
    const waarnemer = new MutationObserver(() => {
      laatste = performance.now();
    });
    waarnemer.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
    await rust();
    const links = 37;
    const omhoog = 38;
    const stappen = [
      () => klik('in'),
      () => klik('in'),
      () => klik('out'),
      () => schuif(links),
      () => schuif(omhoog),
      () => klik('in'),
      () => klik('out'),
      () => klik('out'),
      () => kies('soort', 'speeltuin'),
      () => kies('thema', 'groen'),
      () => kies('soort', ''),
    ];
    for (const stap of stappen) {
      stap();
      await rust();
    }
    const tekens = [...document.querySelectorAll('.teken')];
    const opKaart = tekens.reduce((som, teken) => som + (getal(teken.querySelector('.getal')?.textContent) || 1), 0);
    return {
      langste: Math.max(0, ...taken),
      verschil: opKaart - getal(document.querySelector('#telling')?.textContent),
    };
  };
  Object.assign(globalThis, { rit: rit() });
}
