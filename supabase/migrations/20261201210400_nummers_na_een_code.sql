-- Why:    numbers of residents who say what is wrong on a page could be read one after another, without end: contact
--         data of a dossier asks for a fresh code after ten looks within an hour. Both count together now.
-- Tables: none; public.verbetering_lezen is replaced.
-- Rights: as they were.
-- Kept:   nothing new.

create or replace function public.verbetering_lezen(id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  v public.verbetering;
  telefoons text[];
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into v from public.verbetering b where b.id = verbetering_lezen.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  if prive.eigen_verbetering(v.id) then return '{"fout": "niet_bevoegd"}'; end if;
  select coalesce(array_agg(distinct a.telefoon), '{}') into telefoons from prive.verbetering_afzender a
  where a.verbetering_id = v.id and a.telefoon is not null;
  if telefoons <> '{}' then
    -- One after another is a list of who lives here, as in contact_lezen.
    if not prive.code_vers() and (
      select count(*) >= 10 from public.logboek l
      where l.tabel = 'contact' and l.handeling = 'ingezien' and l.medewerker_id = (select prive.medewerker_id())
        and l.op > (select prive.nu()) - interval '1 hour'
    ) then
      return '{"fout": "code_te_oud"}';
    end if;
    insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
    values (prive.nu(), prive.medewerker_id(), 'ingezien', 'contact', v.id);
  end if;
  return jsonb_build_object(
    'id', v.id, 'nummer', v.nummer, 'over', v.over, 'over_id', v.over_id,
    'naam', coalesce((select g.naam from prive.verbeteronderwerp(v.over, v.over_id) g), v.over_naam),
    'wat', v.wat, 'voorstel', v.voorstel, 'zeker', v.zeker, 'aantal', v.aantal, 'status', v.status,
    'reden', v.reden, 'ingediend_op', v.ingediend_op,
    'huidig', prive.verbeterwaarde(v.over, v.over_id, v.wat), 'telefoons', to_jsonb(telefoons),
    'mailen', (
      select count(distinct a.email) from prive.verbetering_afzender a where a.verbetering_id = v.id
    )
  );
end
$$;

comment on function public.verbetering_lezen(uuid) is
  'For staff: one verbetering, with what stands on the site now. Reading a number leaves a line, and asks for a fresh '
  'code after ten within an hour. {fout} otherwise.';
