import { memo } from 'react';
import { useVeld } from '#formulieren/gedeeld/kader.tsx';

interface Props {
  naam: string;
  waarde: string;
}
/** Drawn once: at each later drawing React would put back what stood here first, over what the script filled in since. */
const Eenmaal = memo(
  ({ naam, waarde }: Props) => <input type="hidden" name={naam} defaultValue={waarde} />,
  () => true,
);

/** A value that only a script fills in. */
export function Scriptveld({ naam }: Pick<Props, 'naam'>) {
  const { waarde } = useVeld(naam);
  return <Eenmaal naam={naam} waarde={waarde} />;
}
