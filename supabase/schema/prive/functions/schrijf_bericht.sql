-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schrijf_bericht(public.dossier_soort, uuid, text, text, jsonb, timestamp with time zone, text)
CREATE FUNCTION prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone DEFAULT NULL::timestamp with time zone, code text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  naar text;
  aanhef text;
  bekend boolean;
  d jsonb := prive.dossier(dossier, schrijf_bericht.id);
begin
  select c.email, c.naam, c.adres_op is not null into naar, aanhef, bekend from prive.contact c
  where c.dossier_soort = dossier and c.dossier_id = schrijf_bericht.id;
  if naar is null then return; end if;
  insert into prive.bericht
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    kenmerk, dossier, schrijf_bericht.id, wat, naar,
    jsonb_build_object(
      'soort', dossier, 'nummer', d ->> 'nummer', 'status', d ->> 'status',
      -- No words of a stranger to somebody who may never have heard of us.
      'titel', case when bekend then d ->> 'titel' end, 'naam', case when bekend then aanhef end,
      'wie', nullif(prive.wie_helpt(dossier, schrijf_bericht.id) - '{rol,email,foto}'::text[],
        '{"soort": "beheerder"}') - 'soort',
      'kanaal', d ->> 'kanaal', 'buiten', d -> 'buiten',
      'voorbeeld', exists (
        select from public.aanvraag a join public.ronde r on r.id = a.ronde_id
        where dossier = 'aanvraag' and a.id = schrijf_bericht.id and r.voorbeeld
      ),
      'code', coalesce(schrijf_bericht.code, prive.maak_code(dossier, schrijf_bericht.id))
    ) || extra,
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu()), prive.bundel_van(naar, vanaf)
  );
end
$$;

-- COMMENT: FUNCTION schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text)
COMMENT ON FUNCTION prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text) IS 'Puts a mail to the applicant in the outbox, with a code for its link; nothing when there is no address. kenmerk: fixed id of the event. vanaf: not before, and only for unasked mail.';

-- ACL: FUNCTION schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text)
REVOKE ALL ON FUNCTION prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamp with time zone, code text) FROM PUBLIC;
