-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text, uuid, boolean)
CREATE FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text DEFAULT NULL::text, door uuid DEFAULT NULL::uuid, natellen boolean DEFAULT false) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  vorige public.uitslag;
  zelfde boolean;
begin
  select * into r from public.ronde q where q.slug = uitslag_bewaren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  -- Since the ballots were read a paper may have come in, or not have come back after all.
  if (uitslag_bewaren.invoer ->> 'stembiljetten')::bigint is distinct from prive.stemmen_geteld(r)
    or uitslag_bewaren.invoer -> 'papier' is distinct from prive.papier_tellen(r.id)
    or not prive.uitslag_past(r.id, uitslag_bewaren.uitslag, r.budget_cent)
    then return '{"fout": "uitslag_past_niet"}'; end if;
  perform set_config('portaal.namens', coalesce(door::text, ''), true);
  select * into vorige from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1;
  zelfde := vorige.invoer_hash = uitslag_bewaren.invoer_hash and vorige.uitslag = uitslag_bewaren.uitslag;
  if natellen then
    if vorige.versie is null then return '{"fout": "stap_kan_niet"}'; end if;
    if zelfde then return prive.teken_telling(vorige, door); end if;
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'geweigerd', 'uitslag', r.id, 'natellen');
    return '{"fout": "natelling_anders"}';
  end if;
  if zelfde then return jsonb_build_object('versie', vorige.versie, 'invoer_hash', vorige.invoer_hash); end if;
  if vorige.versie is not null and nullif(btrim(uitslag_bewaren.reden), '') is null
    then return '{"fout": "motivering_nodig"}'; end if;
  insert into public.uitslag (ronde_id, versie, invoer, invoer_hash, loting, uitslag, zinnen, reden, geteld_op)
  select r.id, coalesce(vorige.versie, 0) + 1, uitslag_bewaren.invoer, uitslag_bewaren.invoer_hash, encode(o.loting,
    'hex'),
    uitslag_bewaren.uitslag, coalesce(uitslag_bewaren.zinnen, '{}'),
    case when vorige.versie is not null then btrim(uitslag_bewaren.reden) end, (select prive.nu())
  from prive.opname o where o.ronde_id = r.id;
  return jsonb_build_object('versie', coalesce(vorige.versie, 0) + 1, 'invoer_hash', uitslag_bewaren.invoer_hash);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text, door uuid, natellen boolean)
COMMENT ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text, door uuid, natellen boolean) IS 'For the server: keeps a count as the next version; the same count again is the same version, another one needs a reason. door: who asked for it, for the logboek. natellen: keeps that door counted again and found the same. {versie, invoer_hash} or {fout}.';

-- ACL: FUNCTION uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text, door uuid, natellen boolean)
REVOKE ALL ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text, door uuid, natellen boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text, door uuid, natellen boolean) TO service_role;
