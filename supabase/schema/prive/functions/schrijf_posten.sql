-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schrijf_posten(uuid, jsonb)
CREATE FUNCTION prive.schrijf_posten(aanvraag uuid, posten jsonb) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  delete from public.begrotingspost b where b.aanvraag_id = schrijf_posten.aanvraag;
  insert into public.begrotingspost (aanvraag_id, volgorde, omschrijving, bedrag_cent)
  select schrijf_posten.aanvraag, p.nr, p.post ->> 'omschrijving', (p.post ->> 'bedrag_cent')::bigint
  from jsonb_array_elements(posten) with ordinality p (post, nr)
$$;

-- COMMENT: FUNCTION schrijf_posten(aanvraag uuid, posten jsonb)
COMMENT ON FUNCTION prive.schrijf_posten(aanvraag uuid, posten jsonb) IS 'Replaces the lines of a begroting. posten: array of {omschrijving, bedrag_cent}, euro cents.';

-- ACL: FUNCTION schrijf_posten(aanvraag uuid, posten jsonb)
REVOKE ALL ON FUNCTION prive.schrijf_posten(aanvraag uuid, posten jsonb) FROM PUBLIC;
