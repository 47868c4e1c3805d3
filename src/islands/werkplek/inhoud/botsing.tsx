import { useEffect, useRef } from 'react';
import { useToestand } from '#islands/werkplek/inhoud/toestand.ts';
import { inhoudTekst as tekst, veldTekst } from '#teksten/nl/werkplek-velden.ts';

const NAMEN: Readonly<Record<string, string>> = veldTekst;
const leesbaar = (waarde: unknown): string => {
  if (waarde === null || waarde === undefined || waarde === '') return tekst.leeg;
  return Array.isArray(waarde) ? waarde.join(', ') : String(waarde);
};

/** What somebody else saved in the meantime, above the form in which the own text still stands. */
export function Botsing() {
  const { anders } = useToestand();
  const melding = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (anders.length > 0) melding.current?.focus();
  }, [anders]);
  if (anders.length === 0) return null;
  return (
    <div className="foutenlijst stapel" role="alert" tabIndex={-1} ref={melding}>
      <h2>{tekst.anders}</h2>
      <ul className="punten">
        {anders.map(({ veld, waarde }) => (
          <li key={veld}>{tekst.andersVeld(NAMEN[veld] ?? veld, leesbaar(waarde))}</li>
        ))}
      </ul>
      <p>{tekst.andersUitleg}</p>
    </div>
  );
}
