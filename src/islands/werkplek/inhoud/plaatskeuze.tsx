import { useEffect, useRef } from 'react';
import { stadskaart } from '#config/stadskaart.ts';
import type { Plaats, Plaatskaart } from '#islands/kaart/plaatskaart.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { liggingTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const { midden, zoom, tegels, tegelbron } = stadskaart;
const [MIDDEN_LAT, MIDDEN_LON] = midden;
const DICHTBIJ = 17;
const VERMELDING = `<a href="${tegelbron.url}">${tegelbron.tekst}</a>`;

/** The map on which somebody chooses a place by moving it under a cross. */
export function Plaatskeuze({
  begin,
  kies,
  sluit,
}: {
  begin: Plaats | null;
  kies: (plaats: Plaats) => void;
  sluit: () => void;
}) {
  const doel = useRef<HTMLDivElement>(null);
  const kaart = useRef<Plaatskaart | null>(null);
  const start = useRef(begin);
  useEffect(() => {
    let weg = false;
    void import('#islands/kaart/plaatskaart.ts').then(({ toonPlaatskaart }) => {
      if (weg || !doel.current) return;
      kaart.current = toonPlaatskaart({
        doel: doel.current,
        midden: start.current ?? { lat: MIDDEN_LAT, lon: MIDDEN_LON },
        zoom: start.current ? DICHTBIJ : zoom,
        tegels,
        vermelding: VERMELDING,
      });
      doel.current.focus();
    });
    return () => {
      weg = true;
      kaart.current?.stop();
    };
  }, []);
  const neem = (): void => {
    if (kaart.current) kies(kaart.current.midden());
    sluit();
  };
  return (
    <div className="plaatskeuze stapel">
      <p>{tekst.kaartUitleg}</p>
      <div className="plaatsvlak">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move the map, as Leaflet has it */}
        <section ref={doel} tabIndex={0} aria-label={tekst.kaartnaam} />
        <span className="kruis" aria-hidden="true" />
      </div>
      <p className="knoppen">
        <Knop druk={neem} hoofdzaak>
          {tekst.neem}
        </Knop>
        <Knop druk={sluit}>{tekst.sluit}</Knop>
      </p>
    </div>
  );
}
