-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_overdragen(public.dossier_soort, uuid, uuid)
CREATE FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  wie text := (select c.naam from public.collegas() c where c.id = dossier_overdragen.naar);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if wie is null or prive.dossier(dossier_soort, dossier_overdragen.id) is null then
    return '{"fout": "onbekend"}';
  end if;
  -- Nobody handles what was said about oneself, or what one sent.
  if dossier_soort = 'feedback' and dossier_overdragen.id in (select prive.klachtbanden(naar)) or exists (
    select from prive.contact c join public.medewerker m on m.id = naar
    where c.dossier_soort = dossier_overdragen.dossier_soort and c.dossier_id = dossier_overdragen.id
      and prive.postbus(c.email) = prive.postbus(m.email)
  ) then
    return '{"fout": "niet_bevoegd"}';
  end if;
  execute format('update public.%I set behandelaar = $1 where id = $2', dossier_soort)
    using naar, dossier_overdragen.id;
  perform prive.schrijf_gebeurtenis(dossier_soort, dossier_overdragen.id, 'notitie', prive.rol()::text::public.partij,
    format('Overgedragen aan %s.', wie), false);
  return jsonb_build_object('naam', wie);
end
$_$;

-- COMMENT: FUNCTION dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid)
COMMENT ON FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) IS 'For staff: this medewerker goes on with a dossier; it is noted among staff. {naam} or {fout}.';

-- ACL: FUNCTION dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid)
REVOKE ALL ON FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) TO authenticated;
