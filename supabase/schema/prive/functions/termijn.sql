-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: termijn(jsonb, text, interval)
CREATE FUNCTION prive.termijn(termijnen jsonb, naam text, standaard interval) RETURNS interval
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO ''
    AS $$
declare
  aantal integer := (termijnen ->> naam)::integer;
begin
  if aantal is null then return standaard; end if;
  if aantal < 1 then raise exception 'the term % must be at least 1', naam using errcode = 'check_violation'; end if;
  return case split_part(naam, '_', 2)
    when 'maanden' then make_interval(months => aantal) when 'dagen' then make_interval(days => aantal)
      else make_interval(hours => aantal)
  end;
end
$$;

-- COMMENT: FUNCTION termijn(termijnen jsonb, naam text, standaard interval)
COMMENT ON FUNCTION prive.termijn(termijnen jsonb, naam text, standaard interval) IS 'A term by its name, which ends in _maanden, _dagen or _uren; standaard when the city set none.';

-- ACL: FUNCTION termijn(termijnen jsonb, naam text, standaard interval)
REVOKE ALL ON FUNCTION prive.termijn(termijnen jsonb, naam text, standaard interval) FROM PUBLIC;
