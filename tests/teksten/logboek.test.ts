import { expect, test } from 'vitest';
import { tabelTekst } from '#teksten/nl/werkplek/logboek.ts';
import { kolomTekst } from '#teksten/nl/werkplek/logboek-kolommen.ts';
import { veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';
import { leesSchemabestanden } from '#tests/support/schema-bestanden.ts';

test('every table of which changes come in the log has a name there', () => {
  const genoteerd = [...leesSchemabestanden()]
    .filter(([, sql]) => /^-- TRIGGER: \w+ noteer$/m.test(sql))
    .map(([pad]) => /(\w+)\.sql$/.exec(pad)?.[1] ?? pad);
  expect(genoteerd.length).toBeGreaterThan(20);
  expect(genoteerd.filter((tabel) => !(tabel in tabelTekst))).toEqual([]);
});

/** Of each table of which changes come in the log, what a change can be called: its columns. */
function kolommenInHetLogboek(): string[] {
  const tabellen = [...leesSchemabestanden()].filter(([, sql]) => /EXECUTE FUNCTION prive\.noteer\(/.test(sql));
  const kolommen = tabellen.flatMap(([, sql]) =>
    [...(/^CREATE TABLE [^(]+\((.*?)^\)/ms.exec(sql)?.[1] ?? '').matchAll(/^ {4}([a-z]\w*) /gm)].map(
      ([, naam]) => naam ?? '',
    ),
  );
  return [...new Set(kolommen)].filter((naam) => naam !== 'gewijzigd_op');
}

test('every column that a line of the log can name has a word', () => {
  const kolommen = kolommenInHetLogboek();
  expect(kolommen.length).toBeGreaterThan(100);
  const woorden = { ...veldTekst, ...kolomTekst };
  expect(kolommen.filter((naam) => !(naam in woorden))).toEqual([]);
});
