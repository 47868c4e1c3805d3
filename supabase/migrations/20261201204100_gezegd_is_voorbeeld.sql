-- Why:    that something is an example was read off its first word, so who began a sentence with "Voorbeeld: " counted
--         as nobody, and so did a bad word that a makelaar began so.
-- Tables: feedback_publiek.voorbeeld; prive.merk_voorbeeld fills it, whatever was written there.
-- Rights: as the table: everybody reads it, functions alone write it.
-- Kept:   as its row.

alter table public.feedback_publiek add column voorbeeld boolean default false not null;

comment on column public.feedback_publiek.voorbeeld is
  'Said in an example, so by nobody; the database knows which dossiers those are.';

create or replace function prive.merk_voorbeeld() returns trigger
  language plpgsql
  set search_path to ''
as $$
begin
  new.voorbeeld := prive.is_voorbeeld('feedback', new.feedback_id);
  if new.voorbeeld and new.gezegd not like 'Voorbeeld: %' then
    new.gezegd := left('Voorbeeld: ' || new.gezegd, 2000);
  end if;
  return new;
end
$$;

create or replace trigger merk_voorbeeld before insert or update on public.feedback_publiek
  for each row execute function prive.merk_voorbeeld();

update public.feedback_publiek p set voorbeeld = true where prive.is_voorbeeld('feedback', p.feedback_id);
