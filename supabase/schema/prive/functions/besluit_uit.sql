-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: besluit_uit(public.uitslag, text)
CREATE FUNCTION prive.besluit_uit(u public.uitslag, motivering text) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  d record;
  naar text;
  fout text;
  stap bigint;
  met_de_hand jsonb := '[]';
begin
  if not (u.uitslag ->> 'geldig')::boolean then return met_de_hand; end if;
  for d in
    select a.id, a.status, a.gevraagd_cent, a.toegekend_cent, (e.value ->> 'toegekend_cent')::bigint as cent,
      u.zinnen ->> a.id::text as zin
    from jsonb_array_elements(u.uitslag -> 'aanvragen') e join public.aanvraag a on a.id::text = e.value ->> 'id'
    where a.status <> 'ingetrokken' order by a.id
  loop
    if d.status <> 'voorgelegd' then
      -- Money that was promised is not taken back by a function: a beheerder talks with who got it.
      if coalesce(d.toegekend_cent, 0) <> d.cent then met_de_hand := met_de_hand || to_jsonb(d.id); end if;
      continue;
    end if;
    naar := case when d.cent = 0 then 'afgewezen' when d.cent < d.gevraagd_cent then 'deels_toegekend'
      else 'toegekend' end;
    fout := prive.stap_kan('aanvraag', d.id, naar, motivering);
    if fout is not null then raise exception 'besluit over %: %', d.id, fout; end if;
    perform prive.zet_aanvraag(d.id, naar, motivering, nullif(d.cent, 0));
    -- Two texts of two writers: what the count says, and why a beheerder decides so.
    stap := (prive.laatste_stap('aanvraag', d.id)).id;
    update public.gebeurtenis_tekst t set telling = left(d.zin, 2000) where t.gebeurtenis_id = stap;
    update prive.bericht b set gegevens = b.gegevens || jsonb_build_object('telling', left(d.zin, 2000))
    where b.message_id = 'gebeurtenis.' || stap and b.verzonden_op is null;
  end loop;
  return met_de_hand;
end
$$;

-- COMMENT: FUNCTION besluit_uit(u public.uitslag, motivering text)
COMMENT ON FUNCTION prive.besluit_uit(u public.uitslag, motivering text) IS 'Takes the decision of a count on each request that waits for it, with a mail. Returns the ids of those that were decided before and differ.';

-- ACL: FUNCTION besluit_uit(u public.uitslag, motivering text)
REVOKE ALL ON FUNCTION prive.besluit_uit(u public.uitslag, motivering text) FROM PUBLIC;
