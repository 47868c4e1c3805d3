import type { Werkgebeurtenis } from '#domein/contract/werkdossier.ts';
import { momentKort } from '#teksten/nl/taal/moment.ts';
import { gebeurtenisKort, partijKort, dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

/** All that happened, the newest first; what staff wrote among themselves stands apart. */
export const Werktijdlijn = ({ gebeurtenissen }: { gebeurtenissen: readonly Werkgebeurtenis[] }) => (
  <section className="stapel" aria-labelledby="gebeurd">
    <h2 id="gebeurd">{tekst.tijdlijn}</h2>
    <ol className="werktijdlijn">
      {[...gebeurtenissen].reverse().map(({ soort, op, wie, door, tekst: gezegd, telling, intern }) => (
        <li key={`${op}-${soort}`} className={intern ? 'intern' : undefined}>
          <p>
            <strong>{gebeurtenisKort[soort]}</strong>{' '}
            <span className="klein">
              {momentKort(op)}, <bdi>{wie ?? partijKort[door]}</bdi>
              {intern && `. ${tekst.intern}`}
            </span>
          </p>
          {telling && (
            <p className="gezegd">
              {tekst.telling} <bdi>{telling}</bdi>
            </p>
          )}
          {gezegd && (
            <p className="gezegd" dir="auto">
              {gezegd}
            </p>
          )}
        </li>
      ))}
    </ol>
  </section>
);
