-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wat_volgt(public.dossier_soort, uuid)
CREATE FUNCTION prive.wat_volgt(dossier public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'mail', case
      when c.email is null then 'geen'
      when b.id is null then 'geen'
      when b.verzonden_op is not null then 'verstuurd'
      when b.opgegeven_op is not null then 'mislukt'
      when b.bundel is null then 'nu'
      else 'later'
    end,
    'mail_op', case when b.verzonden_op is null and b.opgegeven_op is null and b.bundel is not null
      then b.volgende_poging_op end,
    'bevestigen', prive.dossier(dossier, wat_volgt.id) ->> 'bevestigd_op' is null,
    'telefoon', c.telefoon is not null,
    'buiten', prive.dossier(dossier, wat_volgt.id) -> 'buiten'
  )
  from (select) leeg
  left join prive.contact c on c.dossier_soort = dossier and c.dossier_id = wat_volgt.id
  left join lateral (
    select m.* from prive.bericht m
    where m.message_id = dossier || '.' || wat_volgt.id || '.ontvangen'
      -- What found no room in the mail of 18:00 is reached by the one code in it.
      or m.aan = c.email and m.message_id like 'overig.%' and m.volgende_poging_op > c.akkoord_op
    order by m.dossier_id is null, m.volgende_poging_op
    limit 1
  ) b on true
$$;

-- COMMENT: FUNCTION wat_volgt(dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.wat_volgt(dossier public.dossier_soort, id uuid) IS 'What its sender hears of a form that came in: {mail: geen|nu|later|verstuurd|mislukt, mail_op: when later, bevestigen: the address waits for a yes, telefoon: a number was given, buiten: only the person outside reads it}.';

-- ACL: FUNCTION wat_volgt(dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.wat_volgt(dossier public.dossier_soort, id uuid) FROM PUBLIC;
