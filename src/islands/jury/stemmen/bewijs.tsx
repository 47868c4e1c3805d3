import { useEffect, useRef, useState } from 'react';
import { toonBewijscode } from '#domein/stemming/bewijscode.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const tekst = juryTekst.bewijs;

interface Props {
  readonly code: string;
  readonly ronde: string;
  readonly gewijzigd: boolean;
  readonly klaar: () => void;
}

/** The vote is in. Shows the code once; what the page prints is this alone. */
export function Bewijs({ code, ronde, gewijzigd, klaar }: Props) {
  const [melding, zetMelding] = useState('');
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const leesbaar = toonBewijscode(code);
  const kopieer = (): void =>
    void navigator.clipboard.writeText(leesbaar).then(
      () => zetMelding(tekst.gekopieerd),
      () => zetMelding(tekst.nietGekopieerd),
    );
  return (
    <section className="bewijs stapel" aria-labelledby="bewijs-kop">
      <h2 id="bewijs-kop" ref={kop} tabIndex={-1}>
        <span aria-hidden="true">✓ </span>
        {gewijzigd ? tekst.gewijzigd : tekst.kop}
      </h2>
      {tekst.uitleg.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <p>
        <Zin zin={tekst.vanRonde(alsNaam(ronde))} />:<br />
        <code className="bewijscode">{leesbaar}</code>
      </p>
      <div className="knoppen geen-print">
        <button type="button" className="nl-button nl-button--primary" onClick={kopieer}>
          {tekst.kopieer}
        </button>
        <button type="button" className="nl-button nl-button--default" onClick={() => window.print()}>
          {tekst.print}
        </button>
        <button type="button" className="nl-button nl-button--default" onClick={klaar}>
          {tekst.klaar}
        </button>
      </div>
      <div role="status">{melding && <p className="melding">{melding}</p>}</div>
    </section>
  );
}
