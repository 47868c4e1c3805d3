-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: mailkeuze_doen(text, boolean, text)
CREATE FUNCTION public.mailkeuze_doen(code_hash text, ja boolean, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  keuze prive.mailkeuze;
begin
  if not prive.tel('schrijven_zonder_js', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  select m.* into keuze from prive.mailkeuze m where m.code_hash = lower(mailkeuze_doen.code_hash) for update;
  if keuze.wat is null then return '{"fout": "onbekend"}'; end if;
  if keuze.wat = 'rondesein' and ja then
    update prive.rondesein s set bevestigd_op = coalesce(s.bevestigd_op, (select prive.nu())) where s.email = keuze.wie;
    if not found then return '{"fout": "onbekend"}'; end if;
  elsif keuze.wat = 'rondesein' then
    delete from prive.rondesein s where s.email = keuze.wie;
    delete from prive.mailkeuze m where m.wat = keuze.wat and m.wie = keuze.wie;
  elsif ja then
    update public.makelaar k set toestemming_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    where k.id = keuze.wie and k.toestemming_op is null;
  else
    update public.makelaar k set toestemming_op = null,
      status = case when k.status = 'gepubliceerd' then 'concept' else k.status end
    where k.id = keuze.wie and k.toestemming_op is not null;
  end if;
  return jsonb_build_object('wat', keuze.wat, 'ja', ja);
end
$$;

-- COMMENT: FUNCTION mailkeuze_doen(code_hash text, ja boolean, afzender text)
COMMENT ON FUNCTION public.mailkeuze_doen(code_hash text, ja boolean, afzender text) IS 'Somebody pressed yes or no behind the link in a mail, as often as they like while the code works. {wat: rondesein|toestemming, ja} or {fout: onbekend|te_vaak}.';

-- ACL: FUNCTION mailkeuze_doen(code_hash text, ja boolean, afzender text)
REVOKE ALL ON FUNCTION public.mailkeuze_doen(code_hash text, ja boolean, afzender text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mailkeuze_doen(code_hash text, ja boolean, afzender text) TO service_role;
