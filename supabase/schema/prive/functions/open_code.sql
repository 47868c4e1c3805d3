-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: open_code(text, text, text)
CREATE FUNCTION prive.open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  wie text := prive.afzender_hash(afzender);
  samen text := prive.daghash('code_fout_samen');
  druk boolean := prive.stand('code_fout_samen', samen) >= (select g.aantal from prive.grens g
    where g.soort = 'code_fout_samen');
  -- When many guess at once, a sender gets one wrong try.
  genoeg boolean := prive.stand('code_fout', wie) >= (case when druk then 1 else (select g.aantal from prive.grens g
    where g.soort = 'code_fout') end);
  gevonden prive.volgcode;
begin
  select v.* into gevonden
  from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
  where v.hash = lower(code_hash) and v.ingetrokken_op is null
    and (open_code.nummer is null or d ->> 'nummer' = open_code.nummer)
  order by v.gemaakt_op desc, d ->> 'status' in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten'),
    v.dossier_id
  limit 1;
  if gevonden.hash is null then
    fout := case when genoeg then prive.te_vaak() else '{"fout": "onbekend"}' end;
    if genoeg then return; end if;
    perform prive.tel('code_fout', wie);
    perform prive.tel('code_fout_samen', samen);
    return;
  end if;
  if gevonden.vervangt then
    update prive.volgcode v set ingetrokken_op = (select prive.nu())
    from prive.volgcode n
    where n.hash = gevonden.hash and n.vervangt and v.dossier_soort = n.dossier_soort and v.dossier_id = n.dossier_id
      and v.gemaakt_op < n.gemaakt_op and v.ingetrokken_op is null;
    update prive.volgcode v set vervangt = false where v.hash = gevonden.hash;
  end if;
  soort := gevonden.dossier_soort;
  id := gevonden.dossier_id;
end
$$;

-- COMMENT: FUNCTION open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid)
COMMENT ON FUNCTION prive.open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid) IS 'The dossier that a code opens (of several: the one with this nummer, else one that still runs), or {fout}. Wrong codes are counted per sender; over the limit no code is looked at.';

-- ACL: FUNCTION open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid)
REVOKE ALL ON FUNCTION prive.open_code(code_hash text, afzender text, nummer text, OUT fout jsonb, OUT soort public.dossier_soort, OUT id uuid) FROM PUBLIC;
