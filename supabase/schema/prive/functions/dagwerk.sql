-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dagwerk(text, jsonb)
CREATE FUNCTION prive.dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
begin
  insert into prive.tik as t (deel, begonnen_op) values (wat, nu)
  on conflict (deel) do update set begonnen_op = coalesce(t.begonnen_op, nu)
  where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= nu - interval '1 day'
    or prive.moet_tellen(wat);
  if not found then
    meer := false;
    return;
  end if;
  case
    when wat in ('tel_feedback', 'tel_monitor') then
      select p.aantal, p.meer into aantal, meer from prive.tel_partij(wat, termijnen) p;
    when wat = any (prive.opruimsels()) then
      select p.aantal, p.meer into aantal, meer from prive.ruim_op(wat, termijnen) p;
    when wat = 'jury' then
      per := prive.jury_opschonen(termijnen);
      select sum(j.value::integer), false into aantal, meer from jsonb_each_text(per) j;
    when wat = 'herinneren' then
      select p.aantal, p.meer into aantal, meer from prive.herinner_bewoners(termijnen) p;
    when wat = 'bewaareinde' then
      select p.aantal, p.meer into aantal, meer from prive.meld_bewaareinde(termijnen) p;
    when wat = 'makelaar' then
      select p.aantal, p.meer into aantal, meer from prive.makelaars_verlopen(termijnen, 500) p;
    when wat = 'medewerker' then
      select p.aantal, p.meer into aantal, meer from prive.medewerkers_verlopen(termijnen, 500) p;
    when wat = 'initiatief' then
      select p.aantal, p.meer into aantal, meer from prive.initiatieven_verlopen(termijnen, 500) p;
    when wat = 'buiten' then
      aantal := prive.meld_buiten(termijnen);
      meer := false;
    when wat = 'accounts' then
      aantal := prive.verwijder_lege_accounts();
      meer := false;
  end case;
  if not meer then
    update prive.tik t
    set dagwerk_op = t.begonnen_op, begonnen_op = null, te_doen = null,
      versie = (select v.versie from public.content_versie v),
      met_termijnen = case when wat in ('tel_feedback', 'tel_monitor') then termijnen end
    where t.deel = wat;
  end if;
end
$$;

-- COMMENT: FUNCTION dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb)
COMMENT ON FUNCTION prive.dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb) IS 'One lot of a kind of prive.dagdelen, when a day has passed since its last round or a round is going on. aantal null: not due. per: the same per table, where it has more.';

-- ACL: FUNCTION dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb)
REVOKE ALL ON FUNCTION prive.dagwerk(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean, OUT per jsonb) FROM PUBLIC;
