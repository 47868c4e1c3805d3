import { type SubmitEvent, useRef, useState } from 'react';
import { brengUit, meldBelang, vraagBelangNa } from '#client/stemming/jury.ts';
import type { Stemantwoord } from '#client/stemming/stemvraag.ts';
import type { Poort } from '#client/toegang/poort.ts';
import type { Juryronde } from '#domein/contract/jury.ts';
import { BEWIJS_BYTES, leesBewijscode, maakBewijscode } from '#domein/stemming/bewijscode.ts';
import { biljetFout, type Keuze, type Keuzes, maakBiljet } from '#domein/stemming/keuzes.ts';
import type { Stemfoutcode } from '#domein/stemming/stemming.fouten.ts';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import { biljetPlaats, LEEG_CONCEPT } from '#islands/jury/stemmen/biljetconcept.ts';

export interface Uitgebracht {
  readonly code: string;
  readonly gewijzigd: boolean;
}
export interface Biljetvraag {
  readonly ronde: Juryronde;
  readonly poort: Poort;
  /** Asks for the rondes again: a belang changed, or something else did. */
  readonly ververs: () => Promise<void>;
  readonly klaar: (uitgebracht: Uitgebracht) => void;
  /** With the code of an earlier vote, which this one replaces. */
  readonly veranderen: boolean;
}
export type Biljetfout = { readonly soort: 'code'; readonly code: Stemfoutcode } | { readonly soort: 'onzeker' };

const nieuweCode = (): string => maakBewijscode(crypto.getRandomValues(new Uint8Array(BEWIJS_BYTES)));

/** The choices of one juror: kept on the device while they are made, and sent once. */
export function useBiljet({ ronde, poort, ververs, klaar, veranderen }: Biljetvraag) {
  const { slug, aanvragen } = ronde;
  const concepten = useConcepten();
  const [{ plaats, eerder }] = useState(() => {
    const plaats = biljetPlaats(concepten, slug);
    const [laatste] = plaats.lees();
    if (laatste) plaats.neem(laatste);
    return { plaats, eerder: laatste?.inhoud ?? LEEG_CONCEPT };
  });
  const [keuzes, zetKeuzes] = useState<Keuzes>(eerder.keuzes);
  const [gedeeld, zetVinkje] = useState(() => concepten.isGedeeld());
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Biljetfout | null>(null);
  const code = useRef(eerder.code);

  const onthoud = (nieuw: Keuzes): void => {
    plaats.bewaar({ keuzes: nieuw, code: code.current });
  };
  const kies = (id: string, keuze: Keuze): void => {
    const nieuw = { ...keuzes, [id]: keuze };
    zetKeuzes(nieuw);
    zetFout(null);
    onthoud(nieuw);
  };
  const weiger = (geweigerd: Stemfoutcode): void => {
    zetFout({ soort: 'code', code: geweigerd });
    // Somebody else closed the vote, or this juror voted elsewhere: show how it stands now.
    if (geweigerd === 'stemmen_gesloten' || geweigerd === 'stem_op_papier') void ververs();
  };
  async function stuurBelang(id: string, vraag: Promise<Stemantwoord<unknown>>): Promise<void> {
    const antwoord = await vraag;
    if (antwoord.soort === 'geweigerd') return weiger(antwoord.code);
    if (antwoord.soort === 'onbereikbaar') return zetFout({ soort: 'onzeker' });
    await ververs();
    document.getElementById(`plan-${id}`)?.focus();
  }
  async function verstuur(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    if (bezig) return;
    const mist = biljetFout(aanvragen, keuzes, ronde);
    if (mist) return zetFout({ soort: 'code', code: mist });
    const getypt = String(new FormData(poging.currentTarget).get('bewijscode') ?? '');
    const gelezen = veranderen ? leesBewijscode(getypt) : (code.current ?? nieuweCode());
    if (gelezen === null) return zetFout({ soort: 'code', code: 'geen_bewijscode' });
    // Kept before it is sent: whatever happens now, sending again is the same vote.
    code.current = gelezen;
    onthoud(keuzes);
    zetBezig(true);
    const antwoord = await brengUit(poort, slug, gelezen, maakBiljet(aanvragen, keuzes));
    zetBezig(false);
    if (antwoord.soort === 'onbereikbaar') return zetFout({ soort: 'onzeker' });
    if (antwoord.soort === 'geweigerd') {
      // With a code that was never accepted there is nothing to hold on to.
      if (antwoord.code !== 'toegang_verlopen') code.current = null;
      return weiger(antwoord.code);
    }
    plaats.wisAlle();
    klaar({ code: gelezen, gewijzigd: antwoord.waarde.gewijzigd });
  }
  return {
    keuzes,
    gedeeld,
    bezig,
    fout,
    kies,
    verstuur,
    meld: (id: string, belang: boolean) => void stuurBelang(id, meldBelang(poort, slug, id, belang)),
    vraagNa: (id: string) => void stuurBelang(id, vraagBelangNa(poort, slug, id)),
    /** Whether others use this device too: then nothing is kept on it. */
    zetGedeeld(aan: boolean): void {
      zetVinkje(aan);
      concepten.zetGedeeld(aan);
      onthoud(keuzes);
    },
  };
}
