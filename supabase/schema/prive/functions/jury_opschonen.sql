-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_opschonen(jsonb)
CREATE FUNCTION prive.jury_opschonen(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  nu timestamptz := prive.nu();
  stem interval := prive.termijn(termijnen, 'stem_maanden', interval '3 months');
  stilstand interval := prive.termijn(termijnen, 'stilstand_maanden', interval '12 months');
  uiterst interval := prive.termijn(termijnen, 'uiterst_maanden', interval '24 months');
  oud text[];
  geteld jsonb := '{}';
  tabel text;
  aantal integer;
begin
  select array_agg(r.id) into oud
  from public.ronde r cross join lateral (
    -- The last step it took: what is only edited stands still.
    select coalesce((
      select max(l.op) from public.logboek l
      where l.tabel = 'ronde' and l.rij = r.id and l.code is not null and l.handeling <> 'verwijderd'
    ), r.gewijzigd_op) as op
  ) s
  where case
    when r.status = 'ingetrokken' then nu - stem >= s.op
    when r.status in ('vastgesteld', 'afgerond') then nu - stem >= coalesce(
      (select max(u.vastgesteld_op) from public.uitslag u where u.ronde_id = r.id), s.op)
    -- The ronde itself waits on: closing it is for a beheerder.
    else nu - stilstand >= greatest(s.op, least(s.op + uiterst, greatest(r.sluit_op, r.stemmen_tot_op,
      r.besluit_op::timestamp at time zone 'Europe/Amsterdam')))
  end;
  perform set_config('portaal.stembus', 'opruimen', true);
  -- In the order in which prive.schud locks them.
  foreach tabel in array array[
    'prive.deelname', 'prive.papier', 'prive.papier_uit', 'prive.stembiljet', 'prive.papier_terug',
    'public.jurylid', 'public.adviseur'
  ] loop
    execute format('delete from %s where ronde_id = any ($1)', tabel) using oud;
    get diagnostics aantal = row_count;
    geteld := geteld || jsonb_build_object(split_part(tabel, '.', 2), aantal);
  end loop;
  perform set_config('portaal.stembus', '', true);
  insert into public.logboek (op, handeling, tabel, rij, aantal)
  select nu, 'opgeschoond', e.key, 'jury_opschonen', e.value::integer
  from jsonb_each_text(geteld) e where e.value <> '0';
  return geteld;
end
$_$;

-- COMMENT: FUNCTION jury_opschonen(termijnen jsonb)
COMMENT ON FUNCTION prive.jury_opschonen(termijnen jsonb) IS 'Removes juries and ballots stem_maanden (3) after the uitslag was confirmed or the ronde withdrawn, and stilstand_maanden (12) after the last day of a ronde that stands still. Returns counts per table.';

-- ACL: FUNCTION jury_opschonen(termijnen jsonb)
REVOKE ALL ON FUNCTION prive.jury_opschonen(termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.jury_opschonen(termijnen jsonb) TO postgres;
