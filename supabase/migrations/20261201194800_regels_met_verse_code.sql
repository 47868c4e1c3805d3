-- Jurors are invited under the rules of a ronde: from the first one on those change with a fresh code only, until the
-- vote opens and they stand still. Function: prive.eis_verse_code_regels (new, trigger on ronde). Rights and
-- retention as before.

create function prive.eis_verse_code_regels() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.is_ingelogd() and not prive.code_vers()
    and (new.stemvorm, new.verdeelregel, new.aanvulling, new.past_niet, new.drempel, new.quorum, new.gelijk,
        new.min_keuzes, new.max_keuzes)
      is distinct from (old.stemvorm, old.verdeelregel, old.aanvulling, old.past_niet, old.drempel, old.quorum,
        old.gelijk, old.min_keuzes, old.max_keuzes)
    and exists (select from public.jurylid j where j.ronde_id = old.id)
  then
    raise exception 'sign in again: this code is too old' using errcode = 'PT428';
  end if;
  return new;
end
$$;
comment on function prive.eis_verse_code_regels() is
  'Before-row trigger on ronde: how a jury decides changes with a fresh code only, once somebody is invited to '
  'it. Raises PT428.';
revoke all on function prive.eis_verse_code_regels()
  from public, anon, authenticated, service_role;
create trigger b_verse_code_regels before update on public.ronde
  for each row execute function prive.eis_verse_code_regels();
