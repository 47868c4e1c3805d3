import type { Reporter, TestModule } from 'vitest/node';

/** Closes the output with one plain line that any machine can read: "N passed, N failed". */
export default class Slotregel implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], fouten: readonly unknown[]): void {
    const telling = { passed: 0, failed: fouten.length, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) telling.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') telling[state] += 1;
      }
    }
    const over = telling.skipped > 0 ? `, ${telling.skipped} skipped` : '';
    // After the default reporter's own summary.
    process.on('exit', () => process.stdout.write(`\n${telling.passed} passed, ${telling.failed} failed${over}\n`));
  }
}
