import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Until its style is there, since a form that was sent before its script came is answered with another page; and until nothing glides
 * or fades any more: what does has a colour and a place of its own for a moment.
 */
export async function wachtOpRust(pagina: Page): Promise<void> {
  await pagina.waitForLoadState();
  await pagina.waitForFunction(() =>
    document.getAnimations().every((beweging) => {
      const { iterations = 1 } = beweging.effect?.getComputedTiming() ?? {};
      return iterations === Number.POSITIVE_INFINITY || beweging.playState === 'finished';
    }),
  );
}

/** What axe finds wrong with a page as it stands now: WCAG 2.2 AA and its best practices. */
export async function axeFouten(pagina: Page): Promise<string[]> {
  await wachtOpRust(pagina);
  const { violations } = await new AxeBuilder({ page: pagina })
    .options({
      runOnly: { type: 'tag', values: TAGS },
      // Describing all that is well takes longer than finding it.
      resultTypes: ['violations'],
    })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
