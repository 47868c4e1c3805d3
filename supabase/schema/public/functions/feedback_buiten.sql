-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: feedback_buiten(text)
CREATE FUNCTION public.feedback_buiten(adres text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  aantal integer;
begin
  -- Ticks overlap; the other one does it.
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik'), hashtext('feedback_buiten')) then return 0; end if;
  insert into prive.bericht
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'buiten.' || gen_random_uuid(), 'feedback', f.id, 'werk_feedback', lower(btrim(adres)), jsonb_build_object(
      'nummer', f.nummer, 'over', f.over, 'gezicht', f.gezicht, 'tekst', f.tekst, 'wens', f.wens,
      'wijk', (select w.naam from public.wijk w where w.code = f.wijk_code), 'ingediend_op', f.ingediend_op,
      'email', (select c.email from prive.contact c where c.dossier_soort = 'feedback' and c.dossier_id = f.id)
    ), nu, nu
  from public.feedback f
  -- What could not be delivered is written again, to the address of now.
  where f.buiten and f.doorgestuurd_op is null and not exists (
    select from prive.bericht b where b.dossier_soort = 'feedback' and b.dossier_id = f.id
      and b.soort = 'werk_feedback' and b.opgegeven_op is null
  )
  -- Whoever sends a thousand forms fills nobody's mailbox, and keeps nobody waiting behind them.
  order by exists (select from prive.contact c where c.dossier_soort = 'feedback' and c.dossier_id = f.id
      and c.adres_op is not null) desc,
    least(row_number() over (order by f.ingediend_op, f.id),
      row_number() over (order by f.ingediend_op desc, f.id desc))
  limit (
    select greatest(0, 20 - count(*)) from prive.bericht b
    where b.soort = 'werk_feedback' and b.gemaakt_op > nu - interval '1 day'
  );
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

-- COMMENT: FUNCTION feedback_buiten(adres text)
COMMENT ON FUNCTION public.feedback_buiten(adres text) IS 'Writes feedback about the team or the portal to the person outside, at most 20 mails a day; nobody else reads it. adres: from stad.ts. Returns how many mails.';

-- ACL: FUNCTION feedback_buiten(adres text)
REVOKE ALL ON FUNCTION public.feedback_buiten(adres text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.feedback_buiten(adres text) TO service_role;
