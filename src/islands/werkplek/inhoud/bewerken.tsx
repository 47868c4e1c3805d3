import type { ReactElement, ReactNode } from 'react';
import {
  Edit,
  type RaRecord,
  SimpleForm,
  useGetRecordRepresentation,
  useNotify,
  useRecordContext,
  useRedirect,
} from 'react-admin';
import { useParams } from 'react-router';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import { Balk } from '#islands/werkplek/inhoud/balk.tsx';
import { useBotsing } from '#islands/werkplek/inhoud/botsing.ts';
import { Bovenbalk } from '#islands/werkplek/inhoud/bovenbalk.tsx';
import { Concept } from '#islands/werkplek/inhoud/concept.tsx';
import { MetToestand, useFormuliertoestand } from '#islands/werkplek/inhoud/toestand.ts';
import type { Deel } from '#islands/werkplek/schil/delen.ts';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

export interface Formulierprops {
  readonly deel: Deel;
  readonly children: ReactNode;
  /** Below the form: what is saved on its own. */
  readonly onder?: ReactNode;
  /** In the place of the bar with its buttons. */
  readonly balk?: ReactElement;
}
/** A row is read once: it must not change under the hands of who is typing, or their change would go unseen. */
const EENMAAL = { refetchOnWindowFocus: false, refetchOnReconnect: false };
/** What was typed stays when the row is read again. */
const HOUD = { keepDirtyValues: true };
/** Changing one row. Nothing is shown as saved before the database said so. */
export function Bewerken(props: Formulierprops) {
  const { id = '' } = useParams();
  return <Rij key={id} id={id} {...props} />;
}

/** Which row it is, in its own words. */
function Rijtitel({ deel }: Pick<Formulierprops, 'deel'>) {
  const naamVan = useGetRecordRepresentation(deel);
  return (
    <>
      {werkplekTekst.delen[deel]}: <bdi>{naamVan(useRecordContext())}</bdi>
    </>
  );
}

function Rij({ id, deel, children, onder, balk = <Balk /> }: Formulierprops & { readonly id: string }) {
  const { anders, bijFout, klaar } = useBotsing(deel);
  const { toestand, isBewaard } = useFormuliertoestand(deel, id, anders);
  const notify = useNotify();
  const naar = useRedirect();
  /** Only what is gone leads away from here: without a connection there may be something typed on this screen. */
  const leesfout = (fout: unknown): void => {
    notify(fout instanceof Error ? fout.message : 'werkplek.fout.storing', { type: 'error' });
    if (fout instanceof Werkfout && fout.code === 'niet_gevonden') naar('list', deel);
  };
  const bewaard = ({ status }: RaRecord): void => {
    klaar();
    toestand.plaats.wis();
    isBewaard();
    notify(status === 'gepubliceerd' ? tekst.bewaardZichtbaar : tekst.bewaard, { type: 'success' });
  };
  return (
    <MetToestand value={toestand}>
      <Edit
        mutationMode="pessimistic"
        redirect={false}
        queryOptions={{ ...EENMAAL, onError: leesfout }}
        mutationOptions={{ onError: bijFout, onSuccess: bewaard }}
        title={<Rijtitel deel={deel} />}
        actions={<Bovenbalk />}
        component="div"
      >
        <SimpleForm toolbar={balk} resetOptions={HOUD} sanitizeEmptyValues mode="onBlur" reValidateMode="onBlur">
          <Concept />
          {children}
        </SimpleForm>
        {onder}
      </Edit>
    </MetToestand>
  );
}
