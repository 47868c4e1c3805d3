import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import { paths } from '#config/paths.ts';
import type { Antwoord } from '#domein/contract/contracten.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { formatVolgcode, parseVolgcode } from '#domein/gedeeld/volgcode.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek/werkplek-namens.ts';

const leesbaar = (code: string): string => {
  const volgcode = parseVolgcode(code);
  return volgcode ? formatVolgcode(volgcode) : code;
};

function mislukt(fout: unknown): string {
  const code = fout instanceof Werkfout ? fout.code : 'storing';
  return code === 'stap_kan_niet' ? tekst.codeKanNiet : werkfoutTekst[code];
}

/** To print; the code shows once. */
function Strook({ code, nummer }: { code: string; nummer: string }) {
  return (
    <div className="briefje stapel">
      <h2>{tekst.volgcode}</h2>
      <p className="volgcode">{leesbaar(code)}</p>
      <p>{nummer}</p>
      <p>{tekst.zoVolgJe(new URL(paths.volgen, location.origin).href)}</p>
      <p>{tekst.bewaar}</p>
      <p className="geen-print">
        <Knop druk={() => print()}>{tekst.print}</Knop>
      </p>
    </div>
  );
}

/** A new volgcode: a slip for who has no mail, when it was just written down here; else it goes to the resident by mail. */
export function Briefje({ soort, id }: { soort: Dossiersoort; id: string }) {
  const bron = useBron();
  const notify = useNotify();
  const [uitgegeven, zet] = useState<Antwoord<'volgcode_uitgeven'> | null>(null);
  const maak = (): void =>
    void bron
      .roep('volgcode_uitgeven', { dossier_soort: soort, id })
      .then(zet, (fout: unknown) => notify(mislukt(fout), { type: 'error' }));
  return (
    <details className="werkstap">
      <summary>{tekst.briefje}</summary>
      <p>{tekst.briefjeUitleg}</p>
      {uitgegeven?.code && <Strook code={uitgegeven.code} nummer={uitgegeven.nummer} />}
      {uitgegeven?.code === null && <p role="status">{tekst.codeGestuurd}</p>}
      {!uitgegeven && (
        <p>
          <Knop druk={maak}>{tekst.maakBriefje}</Knop>
        </p>
      )}
    </details>
  );
}
