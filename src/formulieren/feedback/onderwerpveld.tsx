import type { Feedbackgegevens } from '#formulieren/feedback/feedback.tsx';
import { useVeld } from '#formulieren/gedeeld/kader.tsx';
import { Keuzeveld } from '#formulieren/gedeeld/keuzevelden.tsx';
import { Scriptveld } from '#formulieren/gedeeld/scriptveld.tsx';
import { beschrijvingVan, Veld } from '#formulieren/gedeeld/veld.tsx';
import { onderwerpTekst } from '#teksten/nl/feedback/onderwerp.ts';

const tekst = onderwerpTekst;

/** A field that looks the subject up by its name; the script that does so shows it. */
function Onderwerpzoeker() {
  const veld = useVeld('over_naam');
  const id = useVeld('over_id');
  return (
    <div hidden data-onderwerp="">
      <Veld veld={{ ...veld, fout: veld.fout ?? id.fout }}>
        <div className="adresveld">
          <input
            dir="auto"
            id={veld.id}
            name="over_naam"
            type="text"
            autoComplete="off"
            defaultValue={veld.waarde}
            aria-invalid={(veld.fout ?? id.fout) ? true : undefined}
            aria-describedby={beschrijvingVan(veld)}
          />
          <div id="onderwerp-lijst" role="listbox" aria-label={tekst.lijst} hidden />
        </div>
        <p className="klein geen-print" role="status" data-onderwerpmelding="" />
        <Scriptveld naam="over_id" />
      </Veld>
    </div>
  );
}

/** What it is about: looked up by name, or chosen from the list of one wijk, which is a page of its own. */
export function Onderwerpveld({ onderwerpen, wijken }: Pick<Feedbackgegevens, 'onderwerpen' | 'wijken'>) {
  if (onderwerpen.length > 0) return <Keuzeveld naam="over_id" lijsten={onderwerpen} />;
  return (
    <>
      <Onderwerpzoeker />
      {wijken.length > 0 && (
        <details className="extra">
          <summary>{tekst.uitLijst}</summary>
          <ul className="chips">
            {wijken.map(({ naam, adres }) => (
              <li key={adres}>
                <a href={adres}>
                  <bdi>{naam}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
