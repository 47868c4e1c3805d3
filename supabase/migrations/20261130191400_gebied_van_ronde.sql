-- Why:    a ronde names its wijken in a list, which no foreign key guards: a wijk could be removed while a ronde was
--         for it, and a ronde could be made for a wijk that is not there.
-- Tables: ronde, wijk.
-- Rights: as they were; whoever brings in history by SQL is not stopped.
-- Kept:   nothing new.

create function prive.bewaak_wijken() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if not prive.is_handeling() then return null; end if;
  if tg_op = 'DELETE' then
    if exists (select from public.ronde r where old.code = any (r.wijk_codes)) then
      raise exception 'a ronde is for wijk %', old.code using errcode = 'foreign_key_violation';
    end if;
  elsif exists (
    select from unnest(new.wijk_codes) c where not exists (select from public.wijk w where w.code = c for key share)
  ) then
    raise exception 'a wijk of this ronde is not there' using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;
comment on function prive.bewaak_wijken() is
  'After-row trigger on ronde and wijk: the wijken of a ronde are there, as a foreign key would hold.';
revoke all on function prive.bewaak_wijken() from public, anon, authenticated, service_role;
create trigger bewaak_wijken after insert or update of wijk_codes on public.ronde
  for each row execute function prive.bewaak_wijken();
create trigger bewaak_wijken after delete on public.wijk for each row execute function prive.bewaak_wijken();
