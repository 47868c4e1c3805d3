import { maandStraks } from '#tests/support/straks.ts';

/** Areas, a place and an open ronde: what the forms need to be filled in. */
export const MEEDOEN_ZAAD = `
  insert into public.wijk (code, nummer, naam, slug, lat, lon, bron, zekerheid, zekerheid_punt, status)
    values ('wijk-1', 1, 'Wijk', 'wijk', 52, 5, '{proef}', 'bron', 'bron', 'gepubliceerd');
  insert into public.buurt (code, wijk_code, naam, slug, lat, lon, bron, zekerheid, status)
    values ('buurt-1', 'wijk-1', 'Buurt', 'buurt', 52.1, 5.1, '{proef}', 'bron', 'gepubliceerd');
  insert into public.plek (id, soort, naam, slug, wijk_code, bron, zekerheid, status)
    values ('plek-1', 'speeltuin', 'Speeltuin', 'speeltuin', 'wijk-1', '{proef}', 'bron', 'gepubliceerd');
  insert into public.ronde (id, slug, naam, uitleg, budget_cent, max_per_aanvraag_cent, opent_op, sluit_op, besluit_op, status)
    values ('ronde-1', 'voorjaar', 'Voorjaar', 'Uitleg', 500000000, 500000, now() - interval '1 day', now() + interval '30 days', current_date + 60, 'open_voor_aanvragen');
`;

const contact = { contact_naam: 'Een bewoner', contact_email: 'bewoner@voorbeeld.test', akkoord: 'ja' };

/** A right answer to every question of each form, as a plain form sends it. */
export const INGEVULD = {
  '/api/aanmelding': {
    naam: 'Moestuin',
    omschrijving: 'Samen groente telen.',
    themas: ['groen', 'ontmoeten'],
    buurt: 'buurt-1',
    ...contact,
  },
  '/api/aanvraag': {
    ronde: 'voorjaar',
    titel: 'Bankjes',
    plan: 'Twee bankjes bij de speeltuin.',
    doelgroep: 'Ouders en kinderen',
    wanneer: maandStraks(),
    post_omschrijving: ['Hout', 'Verf'],
    post_bedrag: ['1.250,50', '50'],
    eigen_bijdrage: '100',
    buurt: 'buurt-1',
    ...contact,
  },
  '/api/feedback': {
    over: 'plek',
    over_id: 'plek-1',
    gezicht: '4',
    tekst: 'De glijbaan is kapot.',
    contact_email: 'bewoner@voorbeeld.test',
  },
} as const;
export type Pad = keyof typeof INGEVULD;
export const PADEN: readonly Pad[] = ['/api/aanmelding', '/api/aanvraag', '/api/feedback'];

/** The same answers as pairs, repeated names included, as a browser writes them. */
export const alsParen = (velden: Readonly<Record<string, string | readonly string[]>>): string[][] =>
  Object.entries(velden).flatMap(([naam, waarde]) => [waarde].flat().map((een) => [naam, een]));
