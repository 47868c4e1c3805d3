-- Why:    "Het is gedaan" left no line in what happened with the feedback: neither who promised nor who asked could see
--         when it was done, or by whom.
-- Tables: public.gebeurtenis, one line each time; the words stay where they were, in feedback_publiek.
-- Rights: as they were.
-- Kept:   with the dossier.

create or replace function public.feedback_gedaan(id uuid, wat_gedaan text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
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
