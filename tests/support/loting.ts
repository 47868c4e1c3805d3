import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of more than a minute on two quiet cores: whichever began last would keep one core waiting for the other. */
export const LANGE: readonly string[] = [
  'tests/functies/importeren-opdracht.test.ts',
  'tests/functies/meedoen-netlify.test.ts',
  'tests/functies/plekken-importeren.test.ts',
  'tests/toegankelijkheid/breedte.test.ts',
  'tests/toegankelijkheid/sitemap.test.ts',
  'tests/opstarten/database-weg.test.ts',
  'tests/opstarten/geholpen.test.ts',
  'tests/opstarten/grote-stad.test.ts',
  'tests/opstarten/jaar.test.ts',
  'tests/opstarten/publiceren.test.ts',
  'tests/opstarten/ronde-afloop.test.ts',
  'tests/opstarten/start.test.ts',
  'tests/opstarten/werkplek-schermen.test.ts',
];

/** Long files first, and both those and the others in the order of the seed, so that it can be repeated. */
export class Loting extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const plek = ({ moduleId }: TestSpecification): string => {
      const lang = LANGE.some((pad) => moduleId.endsWith(pad));
      return `${lang ? 0 : 1}${createHash('sha256').update(`${seed} ${moduleId}`).digest('hex')}`;
    };
    return bestanden.toSorted((a, b) => (plek(a) < plek(b) ? -1 : 1));
  }
}
