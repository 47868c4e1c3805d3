-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: ronde_stap_fout(public.ronde, public.ronde_status, text)
CREATE FUNCTION prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  if naar = 'tellen' then perform prive.wacht_op_stembus(); end if;
  return (
    select case
      when o.naar is null or ronde_stap_fout.naar = 'vastgesteld' then 'stap_kan_niet'
      when leeg and 'beheerder' = any (o.reden) then 'motivering_nodig'
      -- People were told a date: ending earlier needs a reason, unless nobody is left to wait for.
      when leeg and ronde_stap_fout.naar = 'beoordeling' and (select prive.nu()) < r.sluit_op then 'motivering_nodig'
      when leeg and ronde_stap_fout.naar = 'tellen' and (select prive.nu()) < r.stemmen_tot_op
        and (select count(*) from prive.deelname d where d.ronde_id = r.id)
          < (select q.juryleden from prive.opname q where q.ronde_id = r.id)
        then 'motivering_nodig'
    end
    from (select nullif(btrim(waarom), '') is null as leeg) w
    left join prive.ronde_overgang o
      on o.van = r.status and o.naar = ronde_stap_fout.naar and 'beheerder' = any (o.door)
  );
end
$$;

-- COMMENT: FUNCTION ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text)
COMMENT ON FUNCTION prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) IS 'Why a beheerder cannot take this step: stap_kan_niet or motivering_nodig; null when it can be tried.';

-- ACL: FUNCTION ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text)
REVOKE ALL ON FUNCTION prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) FROM PUBLIC;
