import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { leesOpdracht } from '#config/hulp.ts';
import { isRonde, telRondebestand } from '#domein/stemming/pabulib/pabulib.ronde.ts';
import { type Telwijze, telBestand } from '#domein/stemming/pabulib/pabulib.telling.ts';
import { leesDrempel, leesPabulib, type Pabulibbestand } from '#domein/stemming/pabulib/pabulib.ts';
import { aanvullingen } from '#domein/stemming/telling/aanvulling.ts';
import { passingen } from '#domein/stemming/telling/meeste-stemmen.ts';
import { Melding } from '#netlify/melding.ts';
import { voerUit } from '#netlify/opdrachten/voer-uit.ts';
import { pabulibfoutTekst, pabulibwaarschuwingTekst, narekenenTekst as tekst } from '#teksten/nl/stemming/narekenen.ts';
import { tellingfoutTekst } from '#teksten/nl/stemming/uitslag-narekenen.ts';

const VORM = {
  allowPositionals: true,
  options: {
    regel: { type: 'string' },
    aanvulling: { type: 'string' },
    'past-niet': { type: 'string' },
    drempel: { type: 'string' },
    gelijk: { type: 'string' },
  },
} as const;
const REGELS = ['meeste_stemmen', 'gelijke_delen'] as const;
const GEWONE_VOLGORDE = 'meeste-stemmen,laagste-bedrag,bestandsvolgorde';
const GELIJK = ['meeste_stemmen', 'laagste_bedrag', 'bestandsvolgorde'] as const;

/** Options use hyphens where the domain has underscores. */
const metStreep = (woord: string): string => woord.replaceAll('_', '-');

function kies<const Woord extends string>(optie: string, waarde: string, woorden: readonly Woord[]): Woord {
  const gevonden = woorden.find((woord) => metStreep(woord) === waarde.trim());
  if (gevonden === undefined) throw new Melding(tekst.keuze(optie, waarde, woorden.map(metStreep)));
  return gevonden;
}

const leesOpties = () => leesOpdracht(tekst.gebruik, VORM);

function leesWijze({ values }: ReturnType<typeof leesOpties>): Telwijze {
  const { drempel } = values;
  const gelezen = drempel === undefined ? undefined : leesDrempel(drempel);
  if (gelezen === null) throw new Melding(tekst.drempel(drempel ?? ''));
  return {
    regel: kies('regel', values.regel ?? 'meeste-stemmen', REGELS),
    aanvulling: kies('aanvulling', values.aanvulling ?? 'add1', aanvullingen),
    pastNiet: kies('past-niet', values['past-niet'] ?? 'overslaan', passingen),
    drempel: gelezen,
    gelijk: (values.gelijk ?? GEWONE_VOLGORDE).split(',').map((woord) => kies('gelijk', woord, GELIJK)),
  };
}

async function leesTekst(bestand: string): Promise<string> {
  const bytes = await readFile(bestand).catch(() => {
    throw new Melding(tekst.geenBestand(bestand));
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Melding(tekst.geenUtf8(bestand));
  }
}

/** What was read in another way than it stands there, a line each; of many the first. */
const HOOGSTENS = 20;
const opmerkingen = ({ opgemerkt }: Pabulibbestand): string[] => [
  ...opgemerkt
    .slice(0, HOOGSTENS)
    .map(({ code, regel, wat }) => tekst.opRegel(regel, pabulibwaarschuwingTekst[code](wat))),
  ...(opgemerkt.length > HOOGSTENS ? [tekst.enMeer(opgemerkt.length - HOOGSTENS)] : []),
];

const opties = leesOpties();
await voerUit(async () => {
  const [bestand, ...meer] = opties.positionals;
  if (bestand === undefined || meer.length > 0) throw new Melding(tekst.gebruik);
  const wijze = leesWijze(opties);
  const gelezen = leesPabulib(await leesTekst(bestand));
  if (!gelezen.ok) {
    const { code, regel, wat = '' } = gelezen.fout;
    throw new Melding(tekst.opRegel(regel, pabulibfoutTekst[code](wat)));
  }
  const hash = (invoer: string | Uint8Array): string => createHash('sha256').update(invoer).digest('hex');
  // Without an option a ronde of ours is counted by its own rules.
  if (isRonde(gelezen.waarde) && Object.keys(opties.values).length === 0) {
    const geteld = telRondebestand(gelezen.waarde, hash);
    if (!geteld.ok) throw new Melding(tellingfoutTekst[geteld.fout.code]);
    console.log(JSON.stringify(geteld.waarde));
    return;
  }
  const { waarschuwingen = [], ...uitslag } = telBestand(gelezen.waarde, wijze, hash);
  const alle = [...waarschuwingen, ...opmerkingen(gelezen.waarde)];
  console.log(JSON.stringify({ ...uitslag, ...(alle.length > 0 ? { waarschuwingen: alle } : {}) }));
});
