import polyglotI18nProvider from 'ra-i18n-polyglot';
import { bibliotheekTekst } from '#teksten/nl/werkplek/react-admin.ts';
import { regelTekst } from '#teksten/nl/werkplek/regels.ts';
import { werkfoutTekst, werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { rondeveldTekst } from '#teksten/nl/werkplek/werkplek-beheer.ts';
import { veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const resources = Object.fromEntries(
  Object.entries(werkplekTekst.delen).map(([naam, meervoud]) => [
    naam,
    { name: meervoud, fields: naam === 'ronde' ? { ...veldTekst, ...rondeveldTekst } : veldTekst },
  ]),
);

/** All words of the workplace, in the one language there is. */
export const taal = polyglotI18nProvider(
  () => ({ ...bibliotheekTekst, resources, werkplek: { fout: werkfoutTekst, regel: regelTekst } }),
  'nl',
  [{ locale: 'nl', name: 'Nederlands' }],
  { allowMissing: true },
);
