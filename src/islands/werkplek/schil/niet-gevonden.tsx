import { Title } from 'react-admin';
import { Link } from 'react-router';
import { werkplekTekst as tekst } from '#teksten/nl/werkplek/werkplek.ts';

/** An address without a screen: an old link, or one that lost a letter. */
export const NietGevonden = () => (
  <div className="stapel">
    <Title title={tekst.nietGevonden} />
    <p>{tekst.nietGevondenUitleg}</p>
    <p>
      <Link to="/">{tekst.delen.wacht}</Link>
    </p>
  </div>
);
