-- Why:    in a cellar an act arrives and its answer does not: the second press wrote the signal, the note or the
--         payment down again, or called one's own save somebody else's.
-- Tables: none; prive.inzending also keeps which attempt of staff wrote to which row. Trigger z_eenmaal on logboek:
--         every act of staff writes a line there, so one trigger knows every attempt that is made again.
-- Rights: poging_gelukt for who is signed in; it tells staff of their own attempts alone.
-- Kept:   30 days, as every other submission.

create function prive.poging_sleutel(medewerker uuid, poging text) returns text
  language sql
  immutable
  set search_path to ''
as $$ select 'poging ' || medewerker || ' ' || lower(poging) $$;

comment on function prive.poging_sleutel(medewerker uuid, poging text) is
  'Under which key of prive.inzending an attempt of this medewerker is kept; null without one of both.';

create function prive.eenmaal() returns trigger
  language plpgsql
  security definer
  set search_path to ''
as $$
declare
  poging text := nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-poging';
  hier text := pg_current_xact_id()::text;
  eerder prive.inzending;
begin
  if new.medewerker_id is null or poging is null
    or poging !~* '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then
    return new;
  end if;
  -- One that is still under way is waited for.
  insert into prive.inzending (sleutel, inhoud_hash, antwoord, op)
  values (prive.poging_sleutel(new.medewerker_id, poging), hier, to_jsonb(new.rij), prive.nu())
  on conflict (sleutel) do nothing;
  if found then return new; end if;
  select * into eerder from prive.inzending i where i.sleutel = prive.poging_sleutel(new.medewerker_id, poging);
  if eerder.inhoud_hash <> hier then
    raise exception 'this attempt was made before' using errcode = 'PT409', detail = eerder.antwoord #>> '{}';
  end if;
  return new;
end
$$;

comment on function prive.eenmaal() is
  'Before-row trigger on logboek: what staff do under a key (x-poging) is done once. Raises PT409, which is HTTP 409.';

-- After wie, which says who acts.
create trigger z_eenmaal before insert on public.logboek for each row execute function prive.eenmaal();

create function public.poging_gelukt(poging uuid) returns jsonb
  language sql
  stable
  security definer
  set search_path to ''
as $$
  select jsonb_build_object('rij', (
    select i.antwoord from prive.inzending i where i.sleutel = prive.poging_sleutel(w.ik, poging_gelukt.poging::text)
  ))
  from (select prive.medewerker_id() as ik offset 0) w where w.ik is not null
$$;

comment on function public.poging_gelukt(poging uuid) is
  'For staff: {rij}: the key of the row that their own attempt wrote to, null when it never arrived. Else null.';

revoke all on function prive.poging_sleutel(uuid, text), prive.eenmaal(), public.poging_gelukt(uuid)
  from public, anon, authenticated, service_role;
grant execute on function public.poging_gelukt(uuid) to authenticated;
