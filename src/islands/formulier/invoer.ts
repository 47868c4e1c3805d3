import { naDruk } from '#formulieren/gedeeld/na-druk.ts';
import { alsRuw } from '#islands/formulier/formulierinhoud.ts';
import type { Werk } from '#islands/formulier/werk.ts';

/** What is worth a look, for who looks on while typing. */
export async function waarschuw({ houder, keuring, waarden }: Werk): Promise<void> {
  const waarschuwing = await keuring.waarschuwing(alsRuw(waarden()));
  await naDruk();
  if (waarschuwing !== houder.lees().waarschuwing) houder.zet({ waarschuwing });
}

/**
 * What was said about a field is looked at again when somebody leaves it, and while they repair it: then nothing is said that
 * was not. An empty field is left in peace.
 */
export async function kijkNa({ houder, keuring, waarden }: Werk, { target, type }: Event): Promise<void> {
  if (!(target instanceof HTMLElement) || !('name' in target) || !('value' in target) || !target.name) return;
  await naDruk();
  const had = houder.lees().fouten.filter(({ veld }) => veld === target.name);
  const typend = type === 'input';
  if (had.length === 0 && (typend || String(target.value).trim() === '')) return;
  const nu = (await keuring.fouten(alsRuw(waarden()))).filter(
    ({ veld, rij }) => veld === target.name && (!typend || had.some((fout) => fout.rij === rij)),
  );
  if (had.length + nu.length === 0) return;
  houder.zet({ fouten: [...houder.lees().fouten.filter(({ veld }) => veld !== target.name), ...nu] });
}

/** What is true now and was not known when the page was built. */
export async function kijkLive({ houder, definitie, waarden }: Werk): Promise<void> {
  const live = await definitie.live?.lees(waarden());
  if (live !== undefined && live?.zin !== houder.lees().live?.zin) houder.zet({ live });
}
