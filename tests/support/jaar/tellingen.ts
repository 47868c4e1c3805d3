import { parse } from 'node-html-parser';
import { z } from 'zod';
import { paths, verantwoordingPad } from '#config/paths.ts';
import { plat } from '#tests/support/jaar/boek.ts';
import { BEHEERDER, type Jaarportaal, type Rij } from '#tests/support/jaar/portaal.ts';

const overzichtSchema = z.object({ aantallen: z.record(z.string(), z.number()) });

/** What a page says in words, as "geen", "1" or "1.250". */
function getal(tekst: string, vorm: RegExp): number | undefined {
  const gezegd = vorm.exec(tekst)?.[1];
  if (gezegd === undefined) return undefined;
  return /^\d/.test(gezegd) ? Number(gezegd.replaceAll('.', '')) : 0;
}
/** A number where nothing comes before it that belongs to it. */
const N = '(?<![\\d.])([\\d.]+|[Gg]een|[Nn]og niemand|niemand)';

/** Every count that differs between a public page and the tables, in a line; none when all agree. */
export async function anderGeteld(portaal: Jaarportaal): Promise<string[]> {
  const lees = (van: string) => portaal.rijen(BEHEERDER, van);
  const tekst = async (pad: string) =>
    (parse((await portaal.pagina(pad)).tekst).querySelector('main')?.structuredText ?? '')
      .split('\n')
      .map(plat)
      .join('\n');
  const plekken = await lees('plek?status=eq.gepubliceerd&select=id,soort,wijk_code&order=id');
  const initiatieven = await lees('initiatief?status=eq.gepubliceerd&select=id,wijk_code&order=id');
  const speeltuinen = plekken.filter(({ soort }) => soort === 'speeltuin').length;
  const fouten: string[] = [];
  const eis = (waar: string, gezegd: number | undefined, geteld: number): void => {
    if (gezegd !== geteld) fouten.push(`${waar} says ${gezegd}, the tables say ${geteld}`);
  };

  eis(
    '/initiatieven/',
    getal(await tekst(paths.initiatieven), new RegExp(`${N} initiatie(?:f|ven) in`)),
    initiatieven.length,
  );
  eis('/speeltuinen/', getal(await tekst(paths.speeltuinen), new RegExp(`${N} speeltuin(?:en)? in`)), speeltuinen);
  eis(
    '/buurtcentra/',
    getal(await tekst(paths.buurtcentra), new RegExp(`${N} plek(?:ken)? in`)),
    plekken.length - speeltuinen,
  );
  const home = await tekst(paths.home);
  eis('home', getal(home, new RegExp(`^${N} initiatie(?:f|ven)`, 'm')), initiatieven.length);
  eis('home', getal(home, new RegExp(`^${N} speeltuin(?:en)?`, 'm')), speeltuinen);

  for (const { code, slug } of await lees('wijk?status=eq.gepubliceerd&select=code,slug&order=code')) {
    const hier = (rijen: readonly Rij[]) => rijen.filter(({ wijk_code }) => wijk_code === code).length;
    const pad = paths.wijk(String(slug));
    const zin = /Hier vind je [^.]*/.exec((await tekst(pad)).replace(/(\d)\.(\d)/g, '$1$2'))?.[0] ?? '';
    eis(pad, getal(zin, new RegExp(`${N} plek`)), hier(plekken));
    eis(pad, getal(zin, new RegExp(`${N} initiatie`)), hier(initiatieven));
  }

  // Of the example that waits nobody speaks.
  const feedback = (await lees('feedback?select=id,over,beantwoord_op&order=id')).filter(({ over }) => over === 'plek');
  const verantwoording = await tekst(verantwoordingPad());
  if (feedback.length > 0) {
    eis('/verantwoording/ heard', getal(verantwoording, new RegExp(`kregen we ${N}`)), feedback.length);
    const beantwoord = feedback.filter(({ beantwoord_op }) => beantwoord_op !== null).length;
    const [een, nogGeen] = /Die kreeg (nog geen )?antwoord\./.exec(verantwoording) ?? [];
    const gezegd = een ? Number(!nogGeen) : getal(verantwoording, new RegExp(`${N} reacties? kre`));
    eis('/verantwoording/ answered', gezegd, beantwoord);
  }

  const { aantallen } = overzichtSchema.parse(JSON.parse((await portaal.pagina(paths.openDataOverzicht)).tekst));
  eis('open data plekken', aantallen.plekken, plekken.length);
  eis('open data initiatieven', aantallen.initiatieven, initiatieven.length);
  for (const soort of ['activiteit', 'prioriteit'])
    eis(
      `open data ${soort}`,
      aantallen[`${soort}en`],
      (await lees(`${soort}?status=eq.gepubliceerd&select=id&order=id`)).length,
    );
  return fouten;
}
