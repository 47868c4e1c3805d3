import { paths } from '#config/paths.ts';
import type { Feedbackonderwerp } from '#domein/feedback/onderwerp.ts';

let bewaard: Promise<readonly Feedbackonderwerp[]> | undefined;

/** Everything that feedback can be about, fetched once; rejects when it does not come, and then asks again next time. */
export function haalOnderwerpen(): Promise<readonly Feedbackonderwerp[]> {
  bewaard ??= fetch(paths.onderwerpgegevens).then((antwoord) => {
    if (!antwoord.ok) throw new Error(`${paths.onderwerpgegevens}: ${antwoord.status}`);
    return antwoord.json() as Promise<readonly Feedbackonderwerp[]>; // our own build wrote it
  });
  bewaard.catch(() => {
    bewaard = undefined;
  });
  return bewaard;
}
