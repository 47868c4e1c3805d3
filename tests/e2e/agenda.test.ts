import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';

// The example activities of `npm start`: a coffee of each week of which one date was called off, a feast of three days, and more.

const haal = async (pad: string) => {
  const antwoord = await fetch(new URL(pad, inject('siteUrl')));
  expect(antwoord.status, pad).toBe(200);
  return antwoord.text();
};
const pagina = async (pad: string) => parse(await haal(pad));
const KOFFIE = '/agenda/voorbeeld-koffie-met-de-buren/';

test('the agenda tells once what comes back every week, and leads to its page, without a script', async () => {
  const bezoek = await nieuwePagina({ zonderJs: true, breedte: 360 });
  await bezoek.goto('/agenda/');
  const koffie = bezoek.getByRole('main').getByRole('link', { name: 'Voorbeeld: koffie met de buren' });
  await expect.poll(() => koffie.count()).toBe(1);
  await koffie.click();
  await bezoek.waitForURL(`**${KOFFIE}`);
  const feiten = bezoek.getByRole('region', { name: 'Goed om te weten' });
  const tekst = (await feiten.textContent()) ?? '';
  for (const deel of ['Elke week', 'Gaat niet door.', 'Het is gratis.', 'Voor ouderen.', 'Nederlands en Arabisch'])
    expect(tekst).toContain(deel);
  await expect.poll(() => feiten.getByText(/10:00 tot 12:00 uur/).count()).toBeGreaterThan(2);
});

test('a feast of three days stands on each of them, with when it begins and ends', async () => {
  const lijst = (await pagina('/agenda/')).querySelectorAll('main section li');
  const dagen = lijst.filter((li) => li.text.includes('winterfeest'));
  expect(dagen).toHaveLength(3);
  for (const dag of dagen) expect(dag.text.replace(/\s+/g, ' ')).toMatch(/van .+ 15:00 uur tot .+ 18:00 uur/);
});

test('what lasts a whole day says so, and is a day in the calendar of a phone', async () => {
  expect((await pagina('/agenda/voorbeeld-burendag/')).querySelector('main')?.text).toContain('de hele dag');
  expect(await haal('/agenda/alles.ics')).toMatch(
    /DTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}\r\nSUMMARY:Voorbeeld: burendag/,
  );
});

test('a search engine reads what, when and where; a date that was called off is none to go to', async () => {
  const html = await pagina(KOFFIE);
  const graaf = JSON.parse(html.querySelector('script[type="application/ld+json"]')?.text ?? '{}')['@graph'];
  const [event] = graaf;
  expect(event).toMatchObject({
    '@type': 'Event',
    name: 'Voorbeeld: koffie met de buren',
    eventStatus: 'https://schema.org/EventScheduled',
    isAccessibleForFree: true,
    location: { '@type': 'Place' },
    eventSchedule: { '@type': 'Schedule', repeatFrequency: 'P1W' },
  });
  expect(event.eventSchedule.exceptDate).toHaveLength(2);
  expect(Date.parse(event.endDate) - Date.parse(event.startDate)).toBe(2 * 3_600_000);
});

test('today, this weekend, this week, for whom, free and subject each have a page per wijk, also with nothing in it', async () => {
  const keuzes = (await pagina('/agenda/overvecht/')).querySelectorAll('main nav a');
  const paden = keuzes
    .map((link) => link.getAttribute('href') ?? '')
    .filter((pad) => pad.startsWith('/agenda/overvecht/'));
  expect(paden).toEqual(
    expect.arrayContaining(
      ['vandaag', 'weekend', 'week', 'gratis', 'voor/kinderen', 'thema/ontmoeten'].map(
        (deel) => `/agenda/overvecht/${deel}/`,
      ),
    ),
  );
  let leeg = 0;
  for (const pad of new Set(paden)) {
    const main = (await pagina(pad)).querySelector('main');
    const heeft = (main?.querySelectorAll('section[aria-labelledby^="dag-"]').length ?? 0) > 0;
    expect(main?.text.includes('Hier is nu niets te doen.'), pad).toBe(!heeft);
    if (!heeft) leeg += 1;
  }
  expect(leeg).toBeGreaterThan(0);
});

test('the calendar of the city is read by another program, with a place on the map and a page for each activity', async () => {
  const kalender = new ICAL.Component(ICAL.parse(await haal('/agenda/alles.ics')));
  const gebeurtenissen = kalender.getAllSubcomponents('vevent');
  expect(gebeurtenissen.length).toBeGreaterThan(4);
  for (const een of gebeurtenissen) {
    expect(String(een.getFirstPropertyValue('location')).length).toBeGreaterThan(3);
    await haal(new URL(String(een.getFirstPropertyValue('url'))).pathname);
  }
  expect(gebeurtenissen.filter((een) => een.getFirstPropertyValue('status') === 'CANCELLED')).toHaveLength(1);
});
