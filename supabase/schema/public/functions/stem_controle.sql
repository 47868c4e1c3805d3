-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stem_controle(text, text, text)
CREATE FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  gevonden jsonb;
begin
  select * into r from public.ronde q where q.slug = stem_controle.ronde;
  -- While voting runs nobody sees a ballot again: who looks over a shoulder learns nothing.
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stemmen_open"}'; end if;
  select s.keuzes into gevonden from prive.stembiljet s
  where s.ronde_id = r.id and s.code_hash = prive.code_hash('stembiljet', stem_controle.bewijscode);
  if gevonden is null then
    return case when prive.tel('stemcontrole', prive.afzender_hash(afzender)) then '{"fout": "onbekend"}'
      else prive.te_vaak() end;
  end if;
  return jsonb_build_object(
    'keuzes', gevonden,
    'aanvragen', (select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel,
      o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;

-- COMMENT: FUNCTION stem_controle(ronde text, bewijscode text, afzender text)
COMMENT ON FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) IS 'After voting: the ballot that goes with this code. {keuzes, aanvragen: [{id, titel}]} or {fout: onbekend|stemmen_open|te_vaak}.';

-- ACL: FUNCTION stem_controle(ronde text, bewijscode text, afzender text)
REVOKE ALL ON FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.stem_controle(ronde text, bewijscode text, afzender text) TO service_role;
