import { parse } from 'node-html-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import { BUURT, maakDossier, maakMeedoen, NU, STILLE_BUURT, zetKlok } from '#tests/database/meedoen.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';

let proef: Echteproef;
beforeEach(async () => {
  proef = await openEchteproef('');
  await maakMeedoen(proef.eigenaar);
  await zetKlokken(0);
});
afterEach(() => proef?.stop());

/** Both clocks, that of the database and that of the functions, which write the mails. */
async function zetKlokken(dagen: number): Promise<void> {
  const moment = NU.replace(/^[^T]+/, (dag) => plusDagen(dag, dagen));
  await zetKlok(proef.eigenaar, moment);
  Object.assign(proef.delen, { klok: { nu: () => new Date(moment) } });
}

const SITE = 'https://portaal.voorbeeld.test';
const aanMakelaar = async () => (await proef.post()).filter(({ to }) => to?.[0]?.address === 'makelaar@voorbeeld.test');

test('a makelaar gets one mail a day, however many clocks tick, and each line opens the screen to do it', async () => {
  const { id } = await maakDossier(proef.eigenaar, 'aanmelding', { naam: 'Tuin & <b>meer</b>' });
  const feedback = await maakDossier(proef.eigenaar, 'feedback', { buurt: BUURT, over: 'portaal', over_id: null });
  await maakDossier(proef.eigenaar, 'aanmelding', { naam: 'Ver weg', buurt: STILLE_BUURT });
  await Promise.all([proef.tik(), proef.tik(), proef.tik(), proef.tik()]);
  await proef.tik();
  const [mail, ...meer] = await aanMakelaar();
  expect(meer).toEqual([]);
  expect(mail?.subject).toBe('Dit wacht vandaag op jou');
  expect(mail?.text).toContain(
    `- Lees de aanmelding: Tuin & <b>meer</b>, uiterlijk zondag 29 november 2026\n  ${SITE}/werkplek/#/aanmelding/${id}/show`,
  );
  expect(mail?.text).toContain('- Geef antwoord op feedback, uiterlijk zondag 6 december 2026');
  expect(mail?.text).not.toContain('Ver weg');
  const links = parse(mail?.html ?? '').querySelectorAll('li a');
  expect(links.map((link) => [link.text, link.getAttribute('href')])).toEqual([
    [
      expect.stringMatching(/^Lees de aanmelding: Tuin & <b>meer<\/b>, uiterlijk/),
      `${SITE}/werkplek/#/aanmelding/${id}/show`,
    ],
    [expect.stringMatching(/^Geef antwoord/), `${SITE}/werkplek/#/feedback/${feedback.id}/show`],
  ]);
});

test('the end of a term is told at once, beside the mail of the day, and once', async () => {
  await maakDossier(proef.eigenaar, 'feedback', { buurt: BUURT, over: 'portaal', over_id: null });
  await proef.tik();
  const voor = (await aanMakelaar()).length;
  await zetKlokken(14);
  await Promise.all([proef.tik(), proef.tik(), proef.tik()]);
  await proef.tik();
  const post = await aanMakelaar();
  const onderwerpen = post.slice(0, post.length - voor).map(({ subject }) => subject);
  expect(onderwerpen.sort()).toEqual(['Dit wacht vandaag op jou', 'Een termijn is voorbij']);
});
