import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { wachtOpPost } from '#tests/support/postbus.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';
import { maandStraks } from '#tests/support/straks.ts';

// One portal holds the database, another serves the site from it: so the database can stop while the site stays up.
let map: string;
let database: SiteProces;
let site: SiteProces;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'buurtportaal-'));
  database = await startSite({ map, vanaf: inject('startmap'), env: { BIJHOUDEN: 'nee' } });
  const { publishable, secret } = await lokaleSleutels(map);
  const verbinding = {
    SUPABASE_URL: database.database,
    SUPABASE_PUBLISHABLE_KEY: publishable,
    SUPABASE_SECRET_KEY: secret,
  };
  site = await startSite({ env: { ...verbinding, BIJHOUDEN: 'nee' } });
});
afterAll(async () => {
  await site?.stop();
  await database?.stop();
  await rm(map, { recursive: true, force: true });
});

/** A page that stays, since the story goes on in it; what the server cannot do now the browser tells as well. */
const eenPagina = (zonderJs = false) =>
  nieuwePagina({ portaal: site, zonderJs, blijft: true, verwachteFouten: /status of 503/ });

const FORMULIEREN = [
  {
    soort: 'aanmelding',
    pad: '/meedoen/initiatief-aanmelden/',
    verstuur: 'Meld je initiatief aan',
    groepen: [
      async (pagina: Page) => {
        await pagina.getByLabel('Hoe heet het?').fill('Soep op de stoep');
        await pagina.getByLabel('Wat doe je er, en met wie?').fill('Samen soep eten.');
        await pagina.getByLabel('Ontmoeting').check();
      },
      async (pagina: Page) => void (await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 })),
      async (pagina: Page) => {
        await pagina.getByLabel('Je naam').fill('Een bewoner');
        await pagina.getByLabel('Je telefoonnummer').fill('06 12 34 56 78');
        await pagina.getByLabel('Ja, dit mag').check();
      },
    ],
    bewaard: ['Hoe heet het?', 'Soep op de stoep'],
  },
  {
    soort: 'aanvraag',
    pad: '/buurtbudget/aanvragen/',
    verstuur: 'Verstuur je aanvraag',
    groepen: [
      async (pagina: Page) => {
        await pagina.getByLabel('Hoe heet je plan?').fill('Een kast met boeken');
        await pagina.getByLabel('Wat ga je doen?').fill('We maken een kast.');
        await pagina.getByLabel('Voor wie is het?').fill('Voor de hele straat.');
        await pagina.getByLabel('Wanneer begin je?').fill(maandStraks());
        await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
      },
      async (pagina: Page) => {
        await pagina.getByLabel('Wat heb je nodig?').first().fill('Hout');
        await pagina.getByLabel('Wat kost dat, in euro?').first().fill('250,50');
      },
      async (pagina: Page) => {
        await pagina.getByLabel('Je naam').fill('Een bewoner');
        await pagina.getByLabel('Je telefoonnummer').fill('06 12 34 56 78');
        await pagina.getByLabel('Ja, dit mag').check();
      },
    ],
    bewaard: ['Hoe heet je plan?', 'Een kast met boeken'],
  },
  {
    soort: 'feedback',
    pad: '/feedback/',
    verstuur: 'Verstuur wat je vindt',
    groepen: [
      async (pagina: Page) => void (await pagina.getByRole('radio', { name: 'Deze site' }).check()),
      async (pagina: Page) => {
        await pagina.getByRole('radio', { name: 'Goed', exact: true }).check();
        await pagina.getByLabel('Vertel wat er gebeurde').fill('Ik vond snel wat ik zocht.');
      },
      async () => undefined,
    ],
    bewaard: ['Vertel wat er gebeurde', 'Ik vond snel wat ik zocht.'],
  },
] as const;

/** A page that is sent plainly, with a script or without. */
const GEWOON = {
  soort: 'verbetering',
  pad: '/verbeteren/',
  verstuur: 'Verstuur',
  groepen: [
    async (pagina: Page) => {
      await pagina.getByLabel('Een plek, zoals een buurtcentrum of speeltuin').check();
      await pagina.getByLabel('Hoe heet het?').fill('De Jager');
      await pagina.getByLabel('De tijden').check();
      await pagina.getByLabel('Wat moet het zijn?').fill('Op zaterdag is het dicht.');
      await pagina.getByLabel('Ik weet het zeker').check();
    },
  ],
  bewaard: ['Wat moet het zijn?', 'Op zaterdag is het dicht.'],
} as const;

type Formulier = (typeof FORMULIEREN)[number] | typeof GEWOON;
interface Klaar {
  readonly formulier: Formulier;
  readonly pagina: Page;
}
const verstuur = ({ pagina, formulier }: Klaar) => pagina.getByRole('button', { name: formulier.verstuur }).click();

/** Filled in as far as its last button. */
async function vulIn(formulier: Formulier): Promise<Klaar> {
  const pagina = await eenPagina();
  await pagina.goto(formulier.pad);
  for (const [nummer, vul] of formulier.groepen.entries()) {
    await pagina.getByRole('heading', { name: new RegExp(`^Stap ${nummer + 1} van 4: `) }).waitFor();
    await vul(pagina);
    await pagina.getByRole('button', { name: 'Naar de volgende stap' }).click();
  }
  await pagina.getByRole('heading', { name: /^Stap 4 van 4: / }).waitFor();
  return { formulier, pagina };
}
async function vulInZonderJs(formulier: Formulier): Promise<Klaar> {
  const pagina = await eenPagina(true);
  await pagina.goto(formulier.pad);
  for (const vul of formulier.groepen) await vul(pagina);
  return { formulier, pagina };
}
/** The dossier of somebody who is about to stop with a plan. */
async function openDossier(): Promise<Page> {
  const adres = 'stopper@voorbeeld.test';
  const [aanmelding] = FORMULIEREN;
  const bezig = await vulInZonderJs(aanmelding);
  await bezig.pagina.getByLabel('Je e-mailadres').fill(adres);
  await verstuur(bezig);
  await bezig.pagina.waitForURL(/\/meedoen\/bedankt\//);
  const mail = await wachtOpPost(site.postbus, adres);
  const pagina = await eenPagina();
  await pagina.goto(/http\S+\/volgen\/#\S+/.exec(mail.text ?? '')?.[0] ?? '');
  await pagina.locator('#dossier').waitFor();
  return pagina;
}

const alle = <Uitkomst>(werk: (formulier: Formulier) => Promise<Uitkomst>) => Promise.all(FORMULIEREN.map(werk));

// Each test goes on where the one before it ended.
describe('a database that goes and comes back', { shuffle: false, retry: 0 }, () => {
  let metScript: readonly Klaar[];
  let zonderScript: readonly Klaar[];
  let dossier: Page;

  test('with the database stopped every form says so; the draft stays, also after the page is closed', async () => {
    dossier = await openDossier();
    [metScript, zonderScript] = [await alle(vulIn), [...(await alle(vulInZonderJs)), await vulInZonderJs(GEWOON)]];
    await database.stop();
    for (const klaar of metScript) {
      const { pagina, formulier } = klaar;
      await verstuur(klaar);
      await pagina
        .getByRole('alert')
        .getByText(/Probeer het straks nog eens\./)
        .waitFor();
      const [label, waarde] = formulier.bewaard;
      const later = await pagina.context().newPage();
      await later.goto(formulier.pad);
      await later.getByText('Je was hier al mee bezig.').waitFor();
      expect(await later.getByLabel(label).inputValue()).toBe(waarde);
      await later.close();
    }
  });

  test('without JavaScript the form comes back with a sentence and every answer', async () => {
    for (const klaar of zonderScript) {
      const { pagina, formulier } = klaar;
      const [antwoord] = await Promise.all([
        pagina.waitForResponse((een) => een.request().method() === 'POST'),
        verstuur(klaar),
      ]);
      expect(antwoord.status()).toBe(503);
      await pagina.getByText(/Er is een storing\./).waitFor();
      const [label, waarde] = formulier.bewaard;
      expect(await pagina.getByLabel(label).inputValue()).toBe(waarde);
    }
  });

  test('what is done in a dossier says so too, and keeps the words', async () => {
    const stoppen = dossier.getByRole('group').filter({ hasText: 'Stop ermee' });
    await stoppen.getByText('Stop ermee').first().click();
    const reden = dossier.getByLabel('Waarom stop je?');
    await reden.fill('We gaan verhuizen.');
    await dossier.getByRole('button', { name: 'Ja, ik stop ermee' }).click();
    await dossier
      .getByText(/Probeer het straks nog eens\./)
      .first()
      .waitFor();
    expect(await reden.inputValue()).toBe('We gaan verhuizen.');
  });

  test('once the database is back all of it goes out, each once', async () => {
    const poort = new URL(database.database).port;
    database = await startSite({ map, env: { BIJHOUDEN: 'nee', SUPABASE_PORT: poort } });
    for (const { pagina } of metScript) await pagina.getByRole('button', { name: 'Verstuur opnieuw' }).click();
    for (const klaar of zonderScript) await verstuur(klaar);
    const nummers: string[] = [];
    for (const { pagina } of [...metScript, ...zonderScript]) {
      await pagina.waitForURL(/\/bedankt\//);
      nummers.push(/[MBF]-\w{6}/.exec(pagina.url())?.[0] ?? 'verbetering');
    }
    expect(new Set(nummers).size).toBe(FORMULIEREN.length * 2 + 1);
    await dossier.getByRole('button', { name: 'Ja, ik stop ermee' }).click();
    await dossier.getByText('Je stopte met je aanmelding.').waitFor();
    // Of all that went wrong and right nobody's name, address or number stands in the log.
    expect(site.uitvoer()).toContain('storing');
    expect(site.uitvoer()).not.toMatch(/stopper@|bewoner|12 34 56|verhuizen|Soep/i);
  });
});
