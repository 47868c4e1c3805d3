import type { Loader } from 'astro/loaders';
import { leesGepubliceerd } from '#client/gepubliceerd.ts';
import { alleenTypen } from '#config/env.ts';

let eenmaal: Promise<unknown> | undefined;

/**
 * The content version, read before any content is: so a build shows at least that version, and a change halfway makes
 * the next one. Once per build.
 */
export function leesInhoudsversie(): Promise<unknown> {
  eenmaal ??= leesGepubliceerd('content_versie', 'versie', 'versie').then(([rij]) => rij);
  return eenmaal;
}

/** Keeps the version for the file in which the built site tells what it shows. */
export const versieLoader: Loader = {
  name: 'inhoudsversie',
  async load({ store, parseData }) {
    if (alleenTypen.geldt()) return;
    const data = (await leesInhoudsversie()) as Record<string, unknown>; // checked by parseData right below
    store.set({ id: 'inhoud', data: await parseData({ id: 'inhoud', data }) });
  },
};
