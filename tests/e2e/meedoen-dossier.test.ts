import { expect, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';
import { vraagGeld } from '#tests/support/e2e-aanvraag.ts';

const LANG_WOORD = 'Hottentottententententoonstelling'.repeat(3);
test('a dossier stays open when the page is loaded again, and closes for whoever comes next', async () => {
  const pagina = await nieuwePagina({ breedte: 320 });
  await pagina.goto(await vraagGeld(`Kast ${LANG_WOORD}`));
  const kop = pagina.getByRole('heading', { name: `Kast ${LANG_WOORD}` });
  await kop.waitFor();
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await pagina.reload();
  await kop.waitFor();
  expect(new URL(pagina.url()).hash).toBe('');
  await pagina.goto('/over/');
  await pagina.goBack();
  await kop.waitFor();

  // Who comes by a link of the site finds no dossier, and after closing there is none to go back to.
  await pagina.goto('/over/');
  await pagina.goto('/volgen/');
  await pagina.getByLabel('Je volgcode').waitFor();
  await expect.poll(() => kop.count()).toBe(0);
  await pagina.goBack();
  await pagina.goBack();
  await kop.waitFor();
  await pagina.getByRole('link', { name: 'Sluit dit dossier' }).click();
  await pagina.getByLabel('Je volgcode').waitFor();
  await pagina.reload();
  await pagina.getByLabel('Je volgcode').waitFor();
  await expect.poll(() => kop.count()).toBe(0);
});

test('a dossier that was just opened by its link closes too, and Back does not open it', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/over/');
  await pagina.goto(await vraagGeld('Een kast die dicht gaat'));
  const kop = pagina.getByRole('heading', { name: 'Een kast die dicht gaat' });
  await kop.waitFor();
  await pagina.getByRole('link', { name: 'Sluit dit dossier' }).click();
  await kop.waitFor({ state: 'detached' });
  await pagina.getByLabel('Je volgcode').waitFor();
  await pagina.goBack();
  await pagina.goForward();
  await pagina.getByLabel('Je volgcode').waitFor();
  await expect.poll(() => kop.count()).toBe(0);
});

test('what somebody sent can be read again, and an error in a line of the begroting leads there', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /422/ });
  await pagina.goto(await vraagGeld('Een kast met boeken'));
  const geschreven = pagina.getByRole('region', { name: 'Wat jij schreef' });
  await geschreven.getByText('We maken een kast.').waitFor();
  await geschreven.getByText(/^Hout: €.250,50$/).waitFor();
  await geschreven.getByText(/^€.251$/).waitFor();

  await pagina.getByText('Pas het aan', { exact: true }).click();
  expect(await pagina.getByLabel('Wat ga je doen?').inputValue()).toContain('Iedereen mag een boek pakken.');
  await pagina.getByLabel('Wat heb je nodig?').first().fill('');
  await pagina.getByRole('button', { name: 'Bewaar wat je aanpaste' }).click();
  await pagina.locator('#fouten').getByRole('link').first().click();
  expect(await pagina.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('post_omschrijving');
  await expect.poll(() => pagina.getByRole('heading', { name: 'Een kast met boeken' }).count()).toBe(1);
});

test('the link of another mail opens the other dossier in the same tab', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(await vraagGeld('Het eerste plan'));
  await pagina.getByRole('heading', { name: 'Het eerste plan' }).waitFor();
  await pagina.goto(await vraagGeld('Het tweede plan'));
  await pagina.getByRole('heading', { name: 'Het tweede plan' }).waitFor();
  await expect.poll(() => pagina.getByRole('heading', { name: 'Het eerste plan' }).count()).toBe(0);
});

test('an old browser opens a dossier from the link in the mail with the plain form', async () => {
  const pagina = await nieuwePagina();
  await pagina.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'randomUUID'));
  const link = await vraagGeld('Voor een oude telefoon');
  await pagina.goto(link);
  await pagina.getByRole('heading', { name: 'Voor een oude telefoon' }).waitFor();
  expect(pagina.url()).not.toContain(link.split('#')[1]);
});

test('a change that was typed and not sent comes back with its dossier; looking keeps nothing, and the code is nowhere', async () => {
  const pagina = await nieuwePagina();
  const link = await vraagGeld('Een kast om te bewaren');
  await pagina.goto(link);
  const plan = pagina.getByLabel('Wat ga je doen?');
  await pagina.getByText('Pas het aan', { exact: true }).click();
  await pagina.reload();
  await pagina.getByRole('heading', { name: 'Een kast om te bewaren' }).waitFor();
  expect(await pagina.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await pagina.getByText('Pas het aan', { exact: true }).click();
  await plan.fill('We maken een grotere kast.');
  await pagina.reload();
  await pagina.getByText('Je was hier al mee bezig.', { exact: false }).waitFor();
  expect(await plan.inputValue()).toBe('We maken een grotere kast.');
  const bewaard = await pagina.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(bewaard).toContain('grotere kast');
  expect(bewaard).not.toContain('Een kast om te bewaren');
  expect(bewaard).not.toContain(link.split('#')[1]);

  await pagina.getByRole('button', { name: 'Bewaar wat je aanpaste' }).click();
  await pagina.getByText('Het is aangepast.').waitFor();
  expect(await pagina.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await plan.inputValue()).toBe('We maken een grotere kast.');
});

test('a draft on words that changed since is shown beside them, and nothing is put over them by itself', async () => {
  const link = await vraagGeld('Een kast voor twee');
  const pagina = await nieuwePagina();
  await pagina.goto(link);
  await pagina.getByText('Pas het aan', { exact: true }).click();
  await pagina.getByLabel('Voor wie is het?').fill('Voor het plein.');

  const ander = await nieuwePagina();
  await ander.goto(link);
  await ander.getByText('Pas het aan', { exact: true }).click();
  await ander.getByLabel('Voor wie is het?').fill('Voor de wijk.');
  await ander.getByRole('button', { name: 'Bewaar wat je aanpaste' }).click();
  await ander.getByText('Het is aangepast.').waitFor();

  await pagina.reload();
  await pagina.getByText('Nu staat er: Voor de wijk.').waitFor();
  await pagina.getByText('Jij typte: Voor het plein.').waitFor();
  expect(await pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor de wijk.');
  await pagina.getByRole('button', { name: 'Ga verder met wat je typte' }).click();
  expect(await pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor het plein.');
  await pagina.getByRole('button', { name: 'Gooi mijn antwoorden weg' }).click();
  expect(await pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor de wijk.');
  expect(await pagina.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a change that was typed on older words is not put over newer ones: what was not touched stays new', async () => {
  const link = await vraagGeld('Een kast in twee tabbladen');
  const pagina = await nieuwePagina({ verwachteFouten: /409/ });
  await pagina.goto(link);
  await pagina.getByText('Pas het aan', { exact: true }).click();
  await pagina.getByLabel('Voor wie is het?').fill('Voor het plein.');

  const ander = await nieuwePagina();
  await ander.goto(link);
  await ander.getByText('Pas het aan', { exact: true }).click();
  await ander.getByLabel('Hoe heet je plan?').fill('Een kast met een dak');
  await ander.getByRole('button', { name: 'Bewaar wat je aanpaste' }).click();
  await ander.getByText('Het is aangepast.').waitFor();

  const bewaar = pagina.getByRole('button', { name: 'Bewaar wat je aanpaste' });
  await bewaar.click();
  await pagina.locator('#fouten').getByText('Dit is intussen ergens anders aangepast.', { exact: false }).waitFor();
  expect(await pagina.getByLabel('Hoe heet je plan?').inputValue()).toBe('Een kast met een dak');
  expect(await pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor het plein.');
  await bewaar.click();
  await pagina.getByText('Het is aangepast.').waitFor();
  await pagina.getByRole('heading', { name: 'Een kast met een dak' }).waitFor();
  expect(await pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor het plein.');
});

test('a field that is nearly full says what still fits, and its limit when it is over', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/buurtbudget/aanvragen/');
  await pagina.getByText('Stap 1 van', { exact: false }).waitFor();
  const voorWie = pagina.getByLabel('Voor wie is het?');
  await voorWie.fill('😀'.repeat(449));
  await expect.poll(() => pagina.getByText('Er passen nog', { exact: false }).count()).toBe(0);
  await voorWie.fill('😀'.repeat(499));
  await pagina.getByText('Er past nog 1 teken bij.').waitFor();
  await voorWie.fill('😀'.repeat(501));
  await pagina.getByText('Dit is te lang. Er passen 500 tekens in.').waitFor();
});

test('a replaced code says so and keeps the words: the new one opens the dossier around them', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /4\d\d/ });
  const link = await vraagGeld('Een kast met een nieuwe code');
  await pagina.goto(link);
  await pagina.getByText('Pas het aan', { exact: true }).click();
  await pagina.getByLabel('Voor wie is het?').fill('Voor het hele plein.');
  // To the server a replaced code is one that it does not know.
  await pagina.evaluate(() => {
    for (const veld of document.querySelectorAll<HTMLInputElement>('input[name="volgcode"]'))
      veld.value = '00000-AAAAA-00000-BBBBB-00000';
  });
  await pagina.getByRole('button', { name: 'Bewaar wat je aanpaste' }).click();
  await pagina.getByText('Vroeg je een nieuwe code?', { exact: false }).waitFor();
  expect(await pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor het hele plein.');
  await pagina.getByLabel('Je volgcode').fill(link.split('#')[1] ?? '');
  await pagina.getByRole('button', { name: 'Laat zien hoe het loopt' }).click();
  await pagina.getByText('Vroeg je een nieuwe code?', { exact: false }).waitFor({ state: 'detached' });
  expect(await pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor het hele plein.');
  await pagina.getByRole('button', { name: 'Bewaar wat je aanpaste' }).click();
  await pagina.getByText('Het is aangepast.').waitFor();
  expect(await pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor het hele plein.');
});

test('a dossier to which somebody comes back has every word that was typed', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(await vraagGeld('Een kast in de kast'));
  await pagina.getByText('Pas het aan', { exact: true }).click();
  await pagina.getByLabel('Voor wie is het?').fill('Voor wie terugkomt.');
  await pagina.goto('/over/');
  await pagina.goBack();
  await pagina.getByRole('heading', { name: 'Een kast in de kast' }).waitFor();
  await expect.poll(() => pagina.getByLabel('Voor wie is het?').inputValue()).toBe('Voor wie terugkomt.');
  await pagina.getByRole('button', { name: 'Bewaar wat je aanpaste' }).click();
  await pagina.getByText('Het is aangepast.').waitFor();
});
