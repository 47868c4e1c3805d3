import { expect, test } from 'vitest';
import { vervolgen } from '#domein/gedeeld/vervolg.ts';
import { vervolgzin } from '#islands/werkplek/namens/vervolgzin.ts';

test.each(vervolgen)('nobody on the phone is to be handed a slip: %s', (wat) => {
  expect(vervolgzin('telefoon', wat)).not.toContain('briefje');
  for (const kanaal of ['papier', 'straat'])
    expect(vervolgzin(kanaal, wat).includes('briefje')).toBe(wat === 'bellen' || wat === 'mail_mislukt');
});
