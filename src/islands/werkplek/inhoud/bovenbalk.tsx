import { ListButton, TopToolbar } from 'react-admin';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** The way back. */
export const Bovenbalk = () => (
  <TopToolbar className="bovenbalk">
    <ListButton label={tekst.terug} icon={<></>} />
  </TopToolbar>
);
