import { gegevens } from '#content/lezen/gegevens.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { nuVanBouw, vandaag } from '#content/lezen/vandaag.ts';
import { openRondes, volgendeRonde } from '#domein/ronde/ronde.rules.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';

/** The rondes as they stand at build: which are open, and which comes next. */
export async function leesRondes(): Promise<{ open: readonly Ronde[]; volgende: Ronde | undefined }> {
  const rondes = await gegevens('ronde');
  const nu = nuVanBouw();
  return { open: openRondes(rondes, nu), volgende: volgendeRonde(rondes, nu) };
}

/** The priorities that hold now, to choose from, per wijk. */
export function prioriteitkeuze({ wijken, prioriteiten }: Pick<StadInhoud, 'wijken' | 'prioriteiten'>) {
  const nu = prioriteiten.filter(({ van, tot }) => van <= vandaag && vandaag <= tot);
  return wijken
    .map(({ code, slug, naam }) => ({
      naam,
      slug,
      code,
      keuzes: nu.filter(({ wijk_code }) => wijk_code === code).map(({ id, titel }) => [id, titel] as const),
    }))
    .filter(({ keuzes }) => keuzes.length > 0);
}
