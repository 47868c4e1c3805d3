-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: herinner_aan_adres()
CREATE FUNCTION prive.herinner_aan_adres() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  c prive.contact;
begin
  -- Two ticks at once write no mail twice.
  if not pg_try_advisory_xact_lock(hashtextextended('prive.herinner_aan_adres', 0)) then return; end if;
  for c in
    select k.* from prive.contact k
    where k.adres_op is null and k.email is not null
      and k.akkoord_op <= nu - interval '3 days' and k.akkoord_op > nu - interval '5 days'
    order by k.akkoord_op, k.dossier_id limit 50
  loop
    -- One for an address, whatever was sent in under it; mails are kept for longer than this looks back.
    continue when exists (
      select from prive.bericht b where b.aan = c.email and b.message_id like '%.herinnering'
    ) or prive.dossier(c.dossier_soort, c.dossier_id) ->> 'status'
      in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten');
    perform prive.schrijf_bericht(c.dossier_soort, c.dossier_id, c.dossier_soort || '_ontvangen',
      c.dossier_soort || '.' || c.dossier_id || '.herinnering', '{"bevestigen": true, "herinnering": true}',
      prive.plan_ongevraagd(c.email));
  end loop;
end
$$;

-- COMMENT: FUNCTION herinner_aan_adres()
COMMENT ON FUNCTION prive.herinner_aan_adres() IS 'Writes one reminder to who did not say within three days that the address is theirs.';

-- ACL: FUNCTION herinner_aan_adres()
REVOKE ALL ON FUNCTION prive.herinner_aan_adres() FROM PUBLIC;
