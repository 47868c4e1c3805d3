import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import { stemvormen } from '#domein/stemming/telling/telling.schema.ts';
import { tel } from '#domein/stemming/telling/telling.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { hash, LOTING, ruweTelling } from '#tests/support/proeftelling.ts';

const STEMMERS = 15_000;
const PLANNEN = 100;
const SECONDEN = 2;

/** Numbers between 0 and 1, the same in every run. */
function* reeks(): Generator<number, never> {
  for (let stand = 12_345; ; ) {
    stand = (stand * 1_103_515_245 + 12_345) % 2 ** 31;
    yield stand / 2 ** 31;
  }
}

/** Seconds for the largest vote we promise: on the server from rows to uitslag, and again from the frozen input. */
export function meetTelling(): Meting[] {
  const getallen = reeks();
  const volgend = (): number => getallen.next().value;
  const gewild = Array.from({ length: PLANNEN }, () => 0.01 + volgend() * volgend() * 0.3);
  const bedragen = gewild.map(() => 500 + Math.floor(volgend() * 40) * 250);
  return stemvormen.flatMap((stemvorm) => {
    const voor = () => (stemvorm === 'punten' ? String(1 + Math.floor(volgend() * 5)) : 'v');
    const niet = stemvorm === 'punten' ? '0' : 'n';
    const biljet = () => gewild.map((kans) => (volgend() < kans ? voor() : volgend() < 0.1 ? '-' : niet)).join('');
    const biljetten = Array.from({ length: STEMMERS }, biljet);
    const regels = { verdeelregel: 'gelijke_delen', aanvulling: 'add1', budget_cent: 20_000_000 } as const;
    const ruw = ruweTelling(bedragen, biljetten, regels);
    const begin = performance.now();
    const geteld = telRonde(ruw, hash);
    const opServer = performance.now();
    if (!geteld.ok || !tel(geteld.waarde.invoer, LOTING, hash).ok) throw new Error('The count was refused.');
    const wat = `${STEMMERS} stemmen, ${PLANNEN} plannen, ${stemvorm}`;
    return [
      hoogstens(`tellen, ${wat}`, (opServer - begin) / 1000, SECONDEN, 's'),
      hoogstens(`narekenen, ${wat}`, (performance.now() - opServer) / 1000, SECONDEN, 's'),
    ];
  });
}
