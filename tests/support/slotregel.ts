import type { Reporter, TestModule } from 'vitest/node';

/**
 * Closes the output with one plain line that any machine can read: "N passed, N failed". Before it stands each test that passed only
 * the second time: it is early, or the product is, and somebody should look.
 */
export default class Slotregel implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], fouten: readonly unknown[]): void {
    const telling = { passed: 0, failed: fouten.length, skipped: 0 };
    const pasLater: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) telling.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') telling[state] += 1;
        if (test.diagnostic()?.flaky)
          pasLater.push(`needed a second try: ${module.relativeModuleId} > ${test.fullName}\n`);
      }
    }
    const over = telling.skipped > 0 ? `, ${telling.skipped} skipped` : '';
    // After the default reporter's own summary.
    const regel = `${telling.passed} passed, ${telling.failed} failed${over}\n`;
    process.on('exit', () => process.stdout.write(`\n${pasLater.join('')}${regel}`));
  }
}
