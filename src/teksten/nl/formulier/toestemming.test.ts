import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bewaarder, TOESTEMMING_VERSIE } from '#teksten/nl/formulier/toestemming.ts';
import { toestemmingAanmelding } from '#teksten/nl/formulier/toestemming-aanmelding.ts';
import { toestemmingAanvraag } from '#teksten/nl/formulier/toestemming-aanvraag.ts';
import { toestemmingFeedback } from '#teksten/nl/formulier/toestemming-feedback.ts';

test('other words of consent need another version: raise it, and write the new pair down here', () => {
  const woorden = [toestemmingAanmelding, toestemmingAanvraag, toestemmingFeedback]
    .flatMap((tekst) => tekst({ contact_maanden: 12, feedback_maanden: 3 }))
    .map((zin) => zin.replace(bewaarder, '…'));
  const hash = createHash('sha256').update(woorden.join('\n')).digest('hex').slice(0, 12);
  expect({ versie: TOESTEMMING_VERSIE, hash }).toEqual({ versie: '1', hash: 'a1c0915a4a84' });
});
