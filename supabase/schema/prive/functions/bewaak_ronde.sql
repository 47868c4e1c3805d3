-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_ronde()
CREATE FUNCTION prive.bewaak_ronde() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  wie public.partij := nullif(current_setting('portaal.ronde_door', true), '')::public.partij;
  vrij constant text[]
    := '{status,gewijzigd_op,stemmen_vanaf_op,stemmen_tot_op,verlengd,lot_hash,reden,doorgeschoven_cent}';
begin
  if tg_op = 'INSERT' then
    -- A ronde of long ago may be brought in with its end; none begins halfway a vote.
    if new.status in ('stemmen', 'tellen') or prive.rol() is not null
      and new.status not in ('concept', 'open_voor_aanvragen') then
      raise exception 'a ronde does not start as %', new.status using errcode = 'check_violation';
    end if;
    if prive.is_ingelogd() and new.doorgeschoven_cent is not null then
      raise exception 'what is carried over, the end of a ronde says' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if not prive.in_stemming(old.status) then return old; end if;
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  if old.status is distinct from new.status and (
      wie is null or not exists (select from prive.ronde_overgang o where o.van = old.status and o.naar = new.status
        and wie = any (o.door)))
    or old.lot_hash is distinct from new.lot_hash and (wie is null or new.status <> 'stemmen')
    or old.verlengd is distinct from new.verlengd and wie is null
    or old.doorgeschoven_cent is distinct from new.doorgeschoven_cent and wie is null and prive.is_ingelogd()
    -- Once it was told that a jury votes, it does.
    or old.status <> 'concept' and old.stemmen_vanaf_op is not null and new.stemmen_vanaf_op is null
      and prive.is_ingelogd()
    or prive.in_stemming(old.status) and (to_jsonb(new) - vrij <> to_jsonb(old) - vrij or wie is null
      and to_jsonb(new) <> to_jsonb(old))
  then
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION bewaak_ronde()
COMMENT ON FUNCTION prive.bewaak_ronde() IS 'Before-row trigger: a ronde moves only along prive.ronde_overgang and through the functions that name who acts; from the first vote on its rules stand still. What is not allowed is skipped and noted.';

-- ACL: FUNCTION bewaak_ronde()
REVOKE ALL ON FUNCTION prive.bewaak_ronde() FROM PUBLIC;
