import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import type { Antwoord } from '#domein/contract/contracten.ts';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { toonTelefoon } from '#domein/gedeeld/toon-telefoon.ts';
import { onbereikbaarZin } from '#islands/werkplek/dossiers/stand.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

/** Who sent it, once somebody asks for it: each look is noted. */
export function Contact({ dossier, ververs }: { dossier: Werkdossier; ververs: () => Promise<void> }) {
  const bron = useBron();
  const notify = useNotify();
  const [gegevens, zet] = useState<Antwoord<'contact_lezen'> | null>(null);
  const wie = { dossier_soort: dossier.soort, dossier_id: dossier.id };
  const mislukt = (fout: unknown): void =>
    notify(werkfoutTekst[fout instanceof Werkfout ? fout.code : 'storing'], { type: 'error' });
  const toon = (): void => void bron.roep('contact_lezen', wie).then(zet, mislukt);
  async function bevestig(): Promise<void> {
    await bron.roep('dossier_bevestigen', { dossier_soort: dossier.soort, id: dossier.id });
    notify(tekst.bevestigd, { type: 'success' });
    await ververs();
  }
  return (
    <section className="stapel" aria-labelledby="contact">
      <h2 id="contact">{tekst.contact}</h2>
      {!dossier.bereikbaar && <p>{onbereikbaarZin(dossier)}</p>}
      {dossier.bereikbaar && !gegevens && (
        <>
          <p className="klein">{tekst.contactUitleg}</p>
          <p>
            <Knop druk={toon}>{tekst.toonContact}</Knop>
          </p>
        </>
      )}
      {gegevens && (
        <ul className="punten">
          <li dir="auto">{gegevens.naam ?? tekst.geenNaam}</li>
          {gegevens.telefoon && (
            <li>
              <a href={`tel:${gegevens.telefoon.replace(/[^\d+]/g, '')}`}>
                <bdi>{toonTelefoon(gegevens.telefoon)}</bdi>
              </a>
            </li>
          )}
          {gegevens.email && (
            <li>
              <a href={`mailto:${gegevens.email}`}>
                <bdi>{gegevens.email}</bdi>
              </a>
            </li>
          )}
        </ul>
      )}
      {dossier.bereikbaar && dossier.bevestigd_op === null && (
        <p>
          <Knop druk={() => void bevestig().catch(mislukt)}>{tekst.bevestig}</Knop>
        </p>
      )}
    </section>
  );
}
