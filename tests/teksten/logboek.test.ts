import { expect, test } from 'vitest';
import { tabelTekst } from '#teksten/nl/werkplek/logboek.ts';
import { leesSchemabestanden } from '#tests/support/schema-bestanden.ts';

test('every table of which changes come in the log has a name there', () => {
  const genoteerd = [...leesSchemabestanden()]
    .filter(([, sql]) => /^-- TRIGGER: \w+ noteer$/m.test(sql))
    .map(([pad]) => /(\w+)\.sql$/.exec(pad)?.[1] ?? pad);
  expect(genoteerd.length).toBeGreaterThan(20);
  expect(genoteerd.filter((tabel) => !(tabel in tabelTekst))).toEqual([]);
});
