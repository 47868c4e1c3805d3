-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text)
CREATE FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  vorige public.uitslag;
begin
  select * into r from public.ronde q where q.slug = uitslag_bewaren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if not prive.uitslag_past(r.id, uitslag_bewaren.uitslag, r.budget_cent)
    then return '{"fout": "uitslag_past_niet"}'; end if;
  select * into vorige from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1;
  if vorige.versie is not null and vorige.invoer_hash = uitslag_bewaren.invoer_hash
    and vorige.uitslag = uitslag_bewaren.uitslag then
    return jsonb_build_object('versie', vorige.versie, 'invoer_hash', vorige.invoer_hash);
  end if;
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

-- COMMENT: FUNCTION uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text)
COMMENT ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text) IS 'For the server: keeps a count as the next version; the same count again is the same version, another one needs a reason. {versie, invoer_hash} or {fout}.';

-- ACL: FUNCTION uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text)
REVOKE ALL ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text) TO service_role;
