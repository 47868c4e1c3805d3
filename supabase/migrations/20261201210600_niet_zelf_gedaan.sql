-- Why:    staff neither find nor answer what they sent themselves, but could say in public that it was done.
-- Tables: none; public.feedback_gedaan is replaced.
-- Rights: as they were.
-- Kept:   nothing new.

create or replace function public.feedback_gedaan(id uuid, wat_gedaan text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- Nobody says of what they sent themselves that it was done.
  if exists (
    select from prive.contact c join public.medewerker m on m.id = (select prive.medewerker_id())
    where c.dossier_soort = 'feedback' and c.dossier_id = feedback_gedaan.id
      and prive.postbus(c.email) = prive.postbus(m.email)
  ) then
    return '{"fout": "onbekend"}';
  end if;
  if nullif(btrim(wat_gedaan), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  perform prive.tel_om_de_beurt();
  update public.feedback_publiek p
  set wat_gedaan = btrim(feedback_gedaan.wat_gedaan),
    gedaan_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
  where p.feedback_id = feedback_gedaan.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  perform prive.schrijf_gebeurtenis('feedback', feedback_gedaan.id, 'gedaan', prive.rol()::text::public.partij);
  perform prive.tel_feedback_van(feedback_gedaan.id);
  return '{"stand": "gedaan"}';
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;
