import type { StadInhoud } from '#content/stad-inhoud.ts';
import { lijstTekst } from '#teksten/nl/lijsten.ts';
import { meedoenTekst } from '#teksten/nl/meedoen.ts';

/** More than this makes a list that nobody can walk through; a link from the page of the subject still fills it in. */
const HOOGSTENS = 400;

type Inhoud = Pick<StadInhoud, 'plekken' | 'initiatieven' | 'makelaars'>;
const keuzes = (lijst: readonly { id: string; naam: string }[]) => lijst.map(({ id, naam }) => [id, naam] as const);

/** Everything that feedback can be about, by name; in the order of the kinds in the form. */
export function feedbackOnderwerpen({ plekken, initiatieven, makelaars }: Inhoud) {
  if (plekken.length + initiatieven.length > HOOGSTENS) return [];
  return [
    { over: 'plek', naam: meedoenTekst.plekken, keuzes: keuzes(plekken) },
    { over: 'initiatief', naam: lijstTekst.initiatieven.titel, keuzes: keuzes(initiatieven) },
    { over: 'makelaar', naam: meedoenTekst.makelaars, keuzes: keuzes(makelaars) },
  ].filter((lijst) => lijst.keuzes.length > 0);
}
