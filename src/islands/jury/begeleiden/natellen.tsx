import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Natelling } from '#domein/stemming/uitslagrij.schema.ts';
import { Actie } from '#islands/jury/begeleiden/actie.tsx';
import { useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { natelTekst } from '#teksten/nl/stemming/natellen.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';

const tekst = beheerTekst.natellen;

/** Two of the staff count again, each for themselves, and sign that it came out the same. */
export function Natellen({ nageteld }: { nageteld: readonly Natelling[] }) {
  const { beheer, ronde, gedaan } = useVerband();
  return (
    <section className="stapel" aria-labelledby="natellen-kop">
      <h3 id="natellen-kop">{tekst.kop}</h3>
      <p>{tekst.stand(nageteld.length)}</p>
      {nageteld.length > 0 && (
        <ul className="punten">
          {nageteld.map(({ rol, op }) => (
            <li key={op}>{natelTekst[rol](datumLang(dagVan(new Date(op))))}</li>
          ))}
        </ul>
      )}
      <Actie
        uitleg={tekst.uitleg}
        knop={tekst.knop}
        bijzaak
        doe={() => beheer.telNa(ronde.slug)}
        klaar={() => gedaan(tekst.gedaan)}
      />
    </section>
  );
}
