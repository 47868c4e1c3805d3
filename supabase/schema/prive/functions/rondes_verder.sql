-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: rondes_verder()
CREATE FUNCTION prive.rondes_verder() RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  r public.ronde;
  aantal integer := 0;
begin
  -- First of all: the steps below look at deelname, and may end in writing it anew.
  perform prive.wacht_op_stembus();
  for r in
    select * from public.ronde q where q.status = 'open_voor_aanvragen' and q.sluit_op <= nu for update skip locked
  loop
    aantal := aantal + prive.zet_ronde(r.id, 'beoordeling', 'systeem')::integer;
  end loop;
  for r in
    select * from public.ronde q where q.status = 'beoordeling' and q.stemmen_vanaf_op <= nu for update skip locked
  loop
    aantal := aantal + (prive.open_stemmen(r.id, 'systeem') is null)::integer;
  end loop;
  for r in
    select q.* from public.ronde q join prive.opname o on o.ronde_id = q.id
    where q.status = 'stemmen' and o.herinnerd_op is null and nu < q.stemmen_tot_op
      and nu >= q.stemmen_tot_op - interval '2 days'
      and o.geopend_op < q.stemmen_tot_op - interval '3 days'
  loop
    perform prive.schrijf_jurybericht('stemmen_herinnering', j, r)
    from public.jurylid j
    where j.ronde_id = r.id and not exists (select from prive.deelname d where d.jurylid_id = j.id);
    update prive.opname o set herinnerd_op = nu where o.ronde_id = r.id;
  end loop;
  -- Below quorum it waits for a beheerder, who may give the jury more time.
  for r in
    select * from public.ronde q
    where q.status = 'stemmen' and q.stemmen_tot_op <= nu and prive.quorum_gehaald(q.id) for update skip locked
  loop
    aantal := aantal + prive.sluit_stemmen(r.id, 'systeem')::integer;
  end loop;
  return aantal;
end
$$;

-- COMMENT: FUNCTION rondes_verder()
COMMENT ON FUNCTION prive.rondes_verder() IS 'Takes every ronde along whose time has come: closes for requests, opens and closes the vote, reminds two days before its end who has not voted. Returns how many steps.';

-- ACL: FUNCTION rondes_verder()
REVOKE ALL ON FUNCTION prive.rondes_verder() FROM PUBLIC;
