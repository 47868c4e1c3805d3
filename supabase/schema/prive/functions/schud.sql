-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schud()
CREATE FUNCTION prive.schud() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  deelnames prive.deelname[];
  biljetten prive.stembiljet[];
  papieren prive.papier[];
  uitgegeven prive.papier_uit[];
begin
  lock table prive.deelname, prive.papier, prive.papier_uit, prive.stembiljet in access exclusive mode;
  deelnames := array(
    select d from prive.deelname d join public.ronde r on r.id = d.ronde_id where r.status <> 'ingetrokken');
  papieren := array(
    select p from prive.papier p join public.ronde r on r.id = p.ronde_id where r.status <> 'ingetrokken');
  uitgegeven := array(
    select u from prive.papier_uit u join public.ronde r on r.id = u.ronde_id where r.status = 'stemmen');
  biljetten := array(
    select s from prive.stembiljet s join public.ronde r on r.id = s.ronde_id where r.status <> 'ingetrokken');
  perform set_config('portaal.stembus', 'schudden', true);
  -- Not delete and insert: a deleted row stays on its page, and says which transaction wrote it.
  truncate prive.deelname, prive.papier, prive.papier_uit, prive.stembiljet;
  insert into prive.deelname (id, ronde_id, jurylid_id, kanaal, code_hash)
  select gen_random_uuid() as nieuw, d.ronde_id, d.jurylid_id,
    case when r.status = 'stemmen' then d.kanaal end, case when r.status = 'stemmen' then d.code_hash end
  from unnest(deelnames) d join public.ronde r on r.id = d.ronde_id order by nieuw;
  insert into prive.papier select p.* from unnest(papieren) p order by gen_random_uuid();
  insert into prive.papier_uit select u.* from unnest(uitgegeven) u order by gen_random_uuid();
  insert into prive.stembiljet (id, ronde_id, code_hash, keuzes)
  select gen_random_uuid() as nieuw, s.ronde_id, s.code_hash, s.keuzes from unnest(biljetten) s order by nieuw;
  perform set_config('portaal.stembus', '', true);
end
$$;

-- COMMENT: FUNCTION schud()
COMMENT ON FUNCTION prive.schud() IS 'Writes who took part and what was voted anew in fresh storage, all rondes, each in a random order, and forgets how people took part in a vote that has ended, whose a paper was, and all of a ronde that was withdrawn: nothing on a page says who came together.';

-- ACL: FUNCTION schud()
REVOKE ALL ON FUNCTION prive.schud() FROM PUBLIC;
