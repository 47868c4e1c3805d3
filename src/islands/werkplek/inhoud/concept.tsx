import { useEffect, useState } from 'react';
import type { Getypt, Veldverschil } from '#domein/werkplek/getypt.rules.ts';
import type { Concept as Bewaard } from '#islands/gedeeld/concepten.ts';
import { Vergelijk, type Verschil } from '#islands/gedeeld/vergelijk.tsx';
import { Eerder } from '#islands/werkplek/inhoud/eerder.tsx';
import { useGetypt } from '#islands/werkplek/inhoud/getypt.ts';
import { veldnaam, veldwaarde } from '#islands/werkplek/inhoud/leesbaar.ts';
import { useToestand } from '#islands/werkplek/inhoud/toestand.ts';
import { conceptTekst as tekst } from '#teksten/nl/formulier/concepten.ts';

const inWoorden = ({ veld, mijn, nu, botst }: Veldverschil): Verschil => ({
  sleutel: veld,
  naam: veldnaam(veld),
  mijn: veldwaarde(veld, mijn),
  nu: veldwaarde(veld, nu),
  botst,
});

/** Keeps what is typed on this device until it is saved, and lays it beside what somebody else saved in the meantime. */
export function Concept() {
  const { plaats, anders, zetKiest } = useToestand();
  const { botsingen, isTypend, isGetypt, losOp, verschillenVan, neem } = useGetypt();
  const [eerder, zetEerder] = useState(() => plaats.lees());
  const kiest = botsingen.length > 0;
  useEffect(() => zetKiest(kiest), [zetKiest, kiest]);
  const zonder = (concept: Bewaard<Getypt>): void => zetEerder((alle) => alle.filter((een) => een !== concept));
  const erbij = anders.filter(({ veld }) => !isGetypt(veld));

  if (kiest)
    return (
      <Vergelijk
        kop={tekst.anders}
        uitleg={tekst.andersUitleg}
        verschillen={botsingen.map(inWoorden)}
        neem={(mijn) => losOp(botsingen, mijn)}
        dringend
      />
    );
  if (isTypend)
    return erbij.length > 0 ? (
      <div className="let-op stapel" role="status">
        <p>{tekst.erbij}</p>
        <ul className="punten">
          {erbij.map(({ veld, waarde }) => (
            <li key={veld} className="vergeleken">
              {veldnaam(veld)}: <span dir="auto">{veldwaarde(veld, waarde) || tekst.leeg}</span>
            </li>
          ))}
        </ul>
      </div>
    ) : null;
  const concept = eerder.find((een) => verschillenVan(een).length > 0);
  return concept ? (
    <Eerder
      key={concept.sleutel}
      op={concept.op}
      verschillen={verschillenVan(concept).map(inWoorden)}
      neem={(mijn) => {
        neem(concept, (veld) => mijn.has(veld));
        zonder(concept);
      }}
      gooiWeg={() => {
        plaats.neem(concept);
        plaats.wis();
        zonder(concept);
      }}
    />
  ) : null;
}
