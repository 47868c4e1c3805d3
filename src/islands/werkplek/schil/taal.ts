import polyglotI18nProvider from 'ra-i18n-polyglot';
import { bibliotheekTekst } from '#teksten/nl/react-admin.ts';
import { werkfoutTekst, werkplekTekst } from '#teksten/nl/werkplek.ts';
import { veldTekst } from '#teksten/nl/werkplek-velden.ts';

const resources = Object.fromEntries(
  Object.entries(werkplekTekst.delen).map(([naam, meervoud]) => [naam, { name: meervoud, fields: veldTekst }]),
);

/** All words of the workplace, in the one language there is. */
export const taal = polyglotI18nProvider(
  () => ({ ...bibliotheekTekst, resources, werkplek: { fout: werkfoutTekst } }),
  'nl',
  [{ locale: 'nl', name: 'Nederlands' }],
  { allowMissing: true },
);
