import { bewaarlijst, bewaarsoorten } from '#config/bewaarlijst.ts';
import type { Bewaartermijnen } from '#config/stad-vorm.ts';
import { bewaarTekst } from '#teksten/nl/site/bewaren.ts';

const KOP = `# What is kept, and how long

Written by \`tests/database/tien-jaar.test.ts\` (\`npx vitest run -u\`) from \`src/config/bewaarlijst.ts\`, which the privacy page reads as
well; a test fails while this is stale, and for a column that could hold a person and stands nowhere. *Oldest* is the oldest row
with a person in ten simulated years of a made city in which nobody ever closes, answers or removes anything, with a clock that
ticks once in three months: up to three months more than promised. Terms are those of \`src/config/stad.ts\`.

What waits for the resident ends: a reminder, a last one, and the clock closes it. What waits for staff is shown to the beheerders
after twice the answer term and told to the person outside (\`vertrouwenspersoon\`) after four times; it is never closed or erased by
waiting, but the person in it goes, after a mail that says so.
`;

const duur = ({ maanden, dagen }: { maanden?: number; dagen?: number }): string =>
  maanden === undefined ? `${dagen} days` : `${maanden} months`;

/** docs/retention.md: each table with its promise and what was measured, in days. */
export function bewaardocument(termijnen: Bewaartermijnen, oudste: ReadonlyMap<string, number>): string {
  const rijen = bewaarlijst.map(
    ({ tabel, kolommen, klok, langst }) =>
      `| \`${tabel}\` | ${kolommen.join(', ')} | ${klok} | ${duur(langst(termijnen))} | ${Math.round(oudste.get(tabel) ?? 0)} days |`,
  );
  const beloften = bewaarsoorten.map((soort) => {
    const { wat, hoelang } = bewaarTekst.regels[soort](termijnen);
    const tabellen = bewaarlijst.filter((regel) => regel.soort === soort).map(({ tabel }) => `\`${tabel}\``);
    return `| ${wat} | ${hoelang} | ${tabellen.join(', ')} |`;
  });
  return [
    KOP,
    '## Each table',
    '',
    '| table | columns | its clock starts when | longest | oldest |',
    '| --- | --- | --- | --- | --- |',
    ...rijen,
    '',
    '## What the privacy page says',
    '',
    '| what | how long | tables |',
    '| --- | --- | --- |',
    ...beloften,
    '',
  ].join('\n');
}
