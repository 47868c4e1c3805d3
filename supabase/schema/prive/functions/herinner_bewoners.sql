-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: herinner_bewoners(jsonb, integer)
CREATE FUNCTION prive.herinner_bewoners(termijnen jsonb, hoeveel integer DEFAULT 200, OUT aantal integer, OUT meer boolean) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  w record;
begin
  aantal := 0;
  for w in
    select o.*, h.keer, c.adres_op
    from prive.wacht_op_bewoner(termijnen) o
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    cross join lateral prive.herinneringen(o.soort, o.id, s.id) h
    -- Who asked something is not held to silence before the answer; after it there is a whole term again.
    cross join lateral (
      select max(g.op) as op from public.gebeurtenis g
      where g.dossier_soort = o.soort and g.dossier_id = o.id and g.soort = 'geantwoord' and g.id > s.id
    ) a
    left join prive.contact c on c.dossier_soort = o.soort and c.dossier_id = o.id
    where not exists (select from prive.vraag v where v.dossier_soort = o.soort and v.dossier_id = o.id) and case
      when c.adres_op is not null then greatest(s.op, h.laatste, a.op) <= nu - o.term
      -- Who took the data back cannot answer, nor does an address that is nobody's; a phone alone is called by staff.
      else (c.dossier_id is null or c.email is not null) and greatest(s.op, a.op) <= nu - o.term * 3
    end
    limit hoeveel
  loop
    if w.keer < 2 and w.adres_op is not null then
      perform prive.herinner(w.soort, w.id, w.wat, w.keer + 1, nu + w.term * (2 - w.keer));
    else
      perform prive.meld_stap(w.soort, w.id, prive.zet_status(w.soort, w.id, w.naar, 'systeem'));
    end if;
    aantal := aantal + 1;
  end loop;
  meer := aantal >= hoeveel;
end
$$;

-- COMMENT: FUNCTION herinner_bewoners(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
COMMENT ON FUNCTION prive.herinner_bewoners(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) IS 'One lot of what waits for residents: a reminder, a last one, and then the end, each a term after the one before.';

-- ACL: FUNCTION herinner_bewoners(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
REVOKE ALL ON FUNCTION prive.herinner_bewoners(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) FROM PUBLIC;
