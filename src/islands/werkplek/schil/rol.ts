import { usePermissions } from 'react-admin';
import type { Medewerker } from '#domein/contract/werkplek.ts';

/** Of who is signed in; null while nobody knows, and for who has no task here. What it may, the tables of rights say. */
export function useRol(): Medewerker['rol'] | null {
  const { permissions = null } = usePermissions<Medewerker['rol'] | null>();
  return permissions;
}
