-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: open_stemmen(text, public.partij)
CREATE FUNCTION prive.open_stemmen(welke text, door public.partij) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  zaad bytea := prive.willekeur();
  juryleden integer;
begin
  select * into strict r from public.ronde q where q.id = welke for update;
  if r.stemmen_tot_op is null or r.stemmen_tot_op <= prive.nu() then return 'stemtijd_ontbreekt'; end if;
  if exists (select from public.aanvraag a where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling',
    'aanvulling_gevraagd')) then
    return 'aanvragen_wachten';
  end if;
  if not exists (select from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd')
    then return 'geen_aanvragen'; end if;
  select count(*) into juryleden from public.jurylid j where j.ronde_id = r.id;
  if juryleden < 5 then return 'te_weinig_juryleden'; end if;
  if exists (select from public.jurylid j where j.ronde_id = r.id and prive.werkt_hier(j.email))
    then return 'jury_medewerker'; end if;
  perform prive.belang_bij_contact(r.id);
  perform set_config('portaal.stembus', 'opname', true);
  insert into prive.opname (ronde_id, loting, juryleden, geopend_op)
  values (r.id, zaad, juryleden, prive.nu());
  insert into prive.opname_aanvraag (ronde_id, aanvraag_id, titel, bedrag_cent, minimum_cent)
  select a.ronde_id, a.id, a.titel, a.gevraagd_cent, a.minimumbedrag_cent
  from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd';
  perform set_config('portaal.stembus', '', true);
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde q
  set status = 'stemmen', lot_hash = encode(sha256(zaad), 'hex'), stemmen_vanaf_op = least(q.stemmen_vanaf_op,
    greatest(q.sluit_op, (select prive.nu())))
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  perform prive.schrijf_jurybericht('stemmen_open', j, r) from public.jurylid j where j.ronde_id = r.id;
  return null;
end
$$;

-- COMMENT: FUNCTION open_stemmen(welke text, door public.partij)
COMMENT ON FUNCTION prive.open_stemmen(welke text, door public.partij) IS 'Freezes requests, jurors, rules and the hash of a new lot seed, and opens the vote. Null, or why it cannot: stemtijd_ontbreekt, aanvragen_wachten, geen_aanvragen, te_weinig_juryleden, jury_medewerker.';

-- ACL: FUNCTION open_stemmen(welke text, door public.partij)
REVOKE ALL ON FUNCTION prive.open_stemmen(welke text, door public.partij) FROM PUBLIC;
