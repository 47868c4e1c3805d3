import { stad } from '#config/stad.ts';
import { useVeld } from '#formulieren/gedeeld/kader.tsx';
import { Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import { beschrijvingVan, Keuzegroep } from '#formulieren/gedeeld/veld.tsx';
import { type Toestemming, toestemmingKop } from '#teksten/nl/formulier/toestemming.ts';

interface Props {
  toestemming: Toestemming;
}

/** What somebody agrees to, and the box to tick. */
function Akkoord({ toestemming }: Props) {
  const veld = useVeld('akkoord');
  return (
    <Keuzegroep veld={{ ...veld, id: 'akkoord-groep', tekst: { ...veld.tekst, label: toestemmingKop } }}>
      {toestemming(stad.bewaartermijnen).map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <div className="vinkjes">
        <label>
          <input
            id={veld.id}
            type="checkbox"
            name="akkoord"
            value="ja"
            defaultChecked={veld.waarde !== ''}
            required
            aria-invalid={veld.fout ? true : undefined}
            aria-describedby={veld.fout ? 'akkoord-groep-fout' : beschrijvingVan({ ...veld, fout: undefined })}
          />
          <span>{veld.tekst.label}</span>
        </label>
      </div>
    </Keuzegroep>
  );
}

/** Who to reach: the last group of the forms about a plan or initiatief. */
export function Contact({ toestemming }: Props) {
  return (
    <>
      <Tekstveld naam="contact_naam" autoComplete="name" />
      <Tekstveld naam="contact_email" soort="email" autoComplete="email" />
      <Tekstveld naam="contact_telefoon" soort="tel" autoComplete="tel" />
      <Akkoord toestemming={toestemming} />
    </>
  );
}
