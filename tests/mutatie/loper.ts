import { type RunnerTestCase, type RunnerTestFile, TestRunner, type TestTryOptions } from 'vitest';
import { leesVerloop, noteer } from '#tests/mutatie/verloop.ts';

/** What the changed code of Stryker asks and tells. */
interface Schakelaar {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
declare global {
  var __stryker__: Schakelaar | undefined;
}
globalThis.__stryker__ ??= {};
const schakelaar = globalThis.__stryker__;

/** A change that makes a loop without an end is noticed by how often it is met. */
const VAKER = 100;
const MINSTENS = 10_000;
const PAD = process.env.MUTATIE_VERLOOP ?? '';
/** First the quick tests, which notice most; a slow one only runs for what is left then. */
const TRAAG_MS = process.env.MUTATIE_RONDE === 'snel' ? 150 : Number.POSITIVE_INFINITY;
const TREKKING = new Set(JSON.parse(process.env.MUTATIE_TREKKING ?? '[]'));

type Poging = 'gaaf' | 'mutant' | 'nog eens gaaf';

/**
 * Runs each test first as it is, and then again for each change that it comes by, until another test has noticed that. A test that
 * noticed is run once more without the change: only one that passes then has noticed anything.
 */
export default class Mutatieloper extends TestRunner {
  readonly #weg = new Set<string>();
  readonly #gehad = new Set<string>();
  #poging: Poging = 'gaaf';
  #wachtrij: string[] = [];
  #mutant = '';
  #test = '';
  #klaar = false;
  #begon = 0;
  #geladen = false;

  #lees(): void {
    for (const regel of leesVerloop(PAD)) {
      if (regel.wat === 'gemerkt' || regel.wat === 'hangt') this.#weg.add(regel.mutant);
      if (regel.wat === 'leeft') this.#gehad.add(`${regel.test}|${regel.mutant}`);
    }
  }

  onBeforeRunFiles(): void {
    this.#lees();
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test);
    if (!this.#geladen) noteer(PAD, { wat: 'geladen', mutanten: Object.keys(schakelaar.mutantCoverage?.static ?? {}) });
    this.#geladen = true;
    this.#test = `${test.file.name}|${test.fullTestName}`;
    [this.#poging, this.#klaar, this.#wachtrij] = ['gaaf', false, []];
    test.repeats = Number.MAX_SAFE_INTEGER;
  }

  override onBeforeTryTask(test: RunnerTestCase, opties: TestTryOptions): void {
    super.onBeforeTryTask(test, opties);
    if (test.result) {
      delete test.result.errors;
      test.result.attempts = [];
    }
    if (this.#klaar) test.context.skip();
    schakelaar.currentTestId = this.#poging === 'gaaf' ? test.id : undefined;
    this.#begon = performance.now();
    schakelaar.activeMutant = undefined;
    if (this.#poging !== 'mutant') return;
    noteer(PAD, { wat: 'begint', mutant: this.#mutant, test: this.#test });
    [schakelaar.hitCount, schakelaar.activeMutant] = [0, this.#mutant];
    schakelaar.hitLimit = MINSTENS + VAKER * (this.#gedekt(test)[this.#mutant] ?? 0);
  }

  override async onAfterRetryTask(test: RunnerTestCase, opties: TestTryOptions): Promise<void> {
    schakelaar.activeMutant = undefined;
    schakelaar.currentTestId = undefined;
    await super.onAfterRetryTask(test, opties);
    if (this.#klaar) return;
    const mislukt = test.result?.state === 'fail';
    const traag = performance.now() - this.#begon > TRAAG_MS;
    if (this.#poging === 'gaaf' && !traag)
      this.#wachtrij = Object.keys(this.#gedekt(test)).filter((een) => this.#telt(een));
    if (this.#poging === 'mutant' && !mislukt) {
      noteer(PAD, { wat: 'leeft', mutant: this.#mutant, test: this.#test });
      this.#gehad.add(`${this.#test}|${this.#mutant}`);
    }
    if (this.#poging === 'mutant' && mislukt) {
      this.#poging = 'nog eens gaaf';
      return;
    }
    if (this.#poging !== 'mutant' && mislukt) {
      noteer(PAD, { wat: 'onbruikbaar', test: this.#test });
      this.#klaar = true;
      return;
    }
    if (this.#poging === 'nog eens gaaf') {
      noteer(PAD, { wat: 'gemerkt', mutant: this.#mutant, test: this.#test });
      this.#weg.add(this.#mutant);
    }
    const volgende = this.#wachtrij.shift();
    this.#klaar = volgende === undefined;
    [this.#poging, this.#mutant] = ['mutant', volgende ?? ''];
  }

  override onAfterRunFiles(bestanden: RunnerTestFile[]): void {
    super.onAfterRunFiles(bestanden);
    for (const { name } of bestanden)
      noteer(PAD, { wat: 'klaar', bestand: name, ronde: process.env.MUTATIE_RONDE ?? '' });
  }

  #gedekt(test: RunnerTestCase): Record<string, number> {
    return schakelaar.mutantCoverage?.perTest[test.id] ?? {};
  }

  #telt(mutant: string): boolean {
    return !this.#weg.has(mutant) && !this.#gehad.has(`${this.#test}|${mutant}`) && TREKKING.has(mutant);
  }
}
