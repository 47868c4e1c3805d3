-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_namens(public.dossier_soort, uuid, text, jsonb, text)
CREATE FUNCTION public.dossier_namens(dossier_soort public.dossier_soort, id uuid, actie text, gegevens jsonb, reden text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  fout text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if dossier_soort = 'feedback' or prive.dossier(dossier_soort, dossier_namens.id) is null then
    return '{"fout": "onbekend"}';
  end if;
  if reden is null or reden not in ('telefoon', 'brief', 'balie') then return '{"fout": "motivering_nodig"}'; end if;
  if actie is null or actie not in ('intrekken', 'wijzigen') or length(gegevens::text) > 20000
    or actie = 'wijzigen' and (gegevens = '{}' or gegevens - case dossier_soort
      when 'aanmelding' then '{naam,omschrijving,adres,website}'::text[]
      else '{titel,plan,doelgroep,wanneer}'::text[] end <> '{}')
  then
    return '{"fout": "onleesbaar"}';
  end if;
  -- Who can say it themselves, does.
  if exists (
    select from prive.contact c where c.dossier_soort = dossier_namens.dossier_soort
      and c.dossier_id = dossier_namens.id and c.adres_op is not null
  ) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  execute format('select from public.%I d where d.id = $1 for update', dossier_soort) using dossier_namens.id;
  -- Tried and taken back, so that nothing waits for a colleague that cannot be done.
  begin
    fout := prive.doe_namens(dossier_soort, dossier_namens.id, actie, gegevens);
    raise exception 'a trial' using errcode = 'ZZ001';
  exception when sqlstate 'ZZ001' then null;
  end;
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if not prive.met_tweede(actie, dossier_namens.id::text, jsonb_build_object('reden', reden, 'gegevens', gegevens)) then
    return '{"stand": "wacht_op_tweede"}';
  end if;
  perform prive.doe_namens(dossier_soort, dossier_namens.id, actie, gegevens);
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'gewijzigd', dossier_soort::text, dossier_namens.id::text, reden);
  return '{"stand": "gedaan"}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$_$;

-- COMMENT: FUNCTION dossier_namens(dossier_soort public.dossier_soort, id uuid, actie text, gegevens jsonb, reden text)
COMMENT ON FUNCTION public.dossier_namens(dossier_soort public.dossier_soort, id uuid, actie text, gegevens jsonb, reden text) IS 'For two of the staff, when somebody without a confirmed address asks to stop a request (actie: intrekken) or to change words of it (wijzigen, gegevens: the fields that change). reden: how they asked (telefoon, brief, balie). {stand: wacht_op_tweede|gedaan} or {fout}.';

-- ACL: FUNCTION dossier_namens(dossier_soort public.dossier_soort, id uuid, actie text, gegevens jsonb, reden text)
REVOKE ALL ON FUNCTION public.dossier_namens(dossier_soort public.dossier_soort, id uuid, actie text, gegevens jsonb, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_namens(dossier_soort public.dossier_soort, id uuid, actie text, gegevens jsonb, reden text) TO authenticated;
