import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { nieuweAanvraagTekst } from '#teksten/nl/aanvraag/aanvraag-nieuw.ts';
import { bewaarder, TOESTEMMING_VERSIE } from '#teksten/nl/formulier/toestemming.ts';
import { toestemmingAanmelding, toestemmingFeedback } from '#teksten/nl/formulier/toestemming-zonder-geld.ts';

test('other words of consent need another version: raise it, and write the new pair down here', () => {
  const woorden = [toestemmingAanmelding, nieuweAanvraagTekst.toestemming, toestemmingFeedback]
    .flatMap((tekst) => tekst({ contact_maanden: 12, feedback_maanden: 3 }))
    .map((zin) => zin.replace(bewaarder, '…'));
  const hash = createHash('sha256').update(woorden.join('\n')).digest('hex').slice(0, 12);
  expect({ versie: TOESTEMMING_VERSIE, hash }).toEqual({ versie: '1', hash: 'a1c0915a4a84' });
});
