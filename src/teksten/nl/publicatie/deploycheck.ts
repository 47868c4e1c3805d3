import type { Serverinstelling } from '#domein/deploy/deploy.keuring.ts';
import { bijAantal } from '#teksten/nl/taal/woord.ts';

/** What `npm run deploy:check` says to whoever puts the portal online. */
export const deployTekst = {
  goed: 'Alles is klaar om online te gaan.',
  nogDoen: (n: number) =>
    bijAantal(n, { geen: 'Er hoeft niets meer.', een: 'Dit moet nog:', meer: 'Deze # dingen moeten nog:' }),
  instelling: (naam: string, waarvoor: string) => `Zet ${naam}. ${waarvoor}`,
  waarvoor: {
    SUPABASE_URL: 'Dit is het adres van de database.',
    SUPABASE_PUBLISHABLE_KEY: 'Dit is de openbare sleutel van de database.',
    SUPABASE_SECRET_KEY: 'Dit is de geheime sleutel van de database.',
    SITE_URL: 'Dit is het adres van de site. Alle links in mails beginnen ermee.',
    SMTP_URL: 'Dit is de mailserver.',
    AFZENDER: 'Dit is het adres waar onze mails vandaan komen.',
    HMAC_SLEUTEL: 'Dit is een geheim van minstens 32 tekens.',
    BOUWHAAK: 'Zonder dit adres komt niets vanzelf op de site.',
    BOUWMELDING_GEHEIM: 'Zonder dit geheim hoort de werkplek pas laat dat bijwerken mislukt.',
  } satisfies Record<Serverinstelling, string>,
  stad: {
    telefoon: 'Vul het telefoonnummer in, in stad.ts.',
    email: 'Vul het mailadres in, in stad.ts.',
    postadres: 'Vul het postadres in, in stad.ts.',
    verantwoordelijke: 'Vul in wie verantwoordelijk is, in stad.ts.',
    bezwaar: 'Vul in hoe iemand bezwaar maakt, in stad.ts.',
    verwerkers: 'Vul in welke bedrijven met gegevens werken, in stad.ts.',
    vertrouwenspersoon:
      'Vul in stad.ts in wie buiten het team klachten over het team leest. Nu leest het team dat zelf. Wat te lang blijft liggen, hoort nu niemand.',
    broncode: 'Vul in waar de broncode staat, in stad.ts en in publiccode.yml. De licentie vraagt dat.',
  },
  database: 'De database antwoordt niet. Kloppen SUPABASE_URL en de openbare sleutel?',
  migraties: 'De geheime sleutel klopt niet, of de database mist een migratie. Draai: npx supabase db push',
  medewerkers:
    'Zorg voor twee medewerkers, elk met een eigen mailadres. Een nieuw account telt pas als een collega het bevestigt.',
  inloggen: 'Zet in Supabase aan dat iedereen een code kan vragen, en dat een adres eerst bewezen moet zijn.',
  mail: 'De mailserver antwoordt niet. Klopt SMTP_URL?',
  zelf: 'Kijk zelf na: een inlogcode heeft 8 cijfers en leeft 10 minuten. En draai: npx supabase db advisors',
};
