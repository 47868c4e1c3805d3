-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: meld_buiten(jsonb)
CREATE FUNCTION prive.meld_buiten(termijnen jsonb) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  antwoord interval := make_interval(days => coalesce((termijnen ->> 'antwoord_dagen')::integer, 14));
  lijst jsonb;
begin
  if termijnen ->> 'buiten_adres' is null
    or exists (select from prive.bericht b where b.soort = 'werk_buiten' and b.gemaakt_op > nu - interval '28 days')
  then return 0; end if;
  select jsonb_agg(jsonb_build_object('wat', w.wat, 'aantal', w.aantal, 'sinds', w.sinds) order by w.sinds) into lijst
  from (
    select v.wat, count(*) as aantal, min(coalesce(v.uiterlijk, v.sinds)) as sinds
    from prive.werkvoorraad(coalesce((termijnen ->> 'antwoord_dagen')::integer, 14),
      coalesce((termijnen ->> 'vers_maanden')::integer, 6)) v
    where v.laat_op + 3 * antwoord <= nu
    group by v.wat
  ) w;
  if lijst is null then return 0; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('buiten.' || gen_random_uuid(), 'werk_buiten', termijnen ->> 'buiten_adres',
    jsonb_build_object('lijst', lijst), nu, nu);
  return 1;
end
$$;

-- COMMENT: FUNCTION meld_buiten(termijnen jsonb)
COMMENT ON FUNCTION prive.meld_buiten(termijnen jsonb) IS 'Once in 28 days, when something waits too long for makelaars and beheerders alike: a mail to the person outside (buiten_adres), with kinds, numbers and since when. Returns how many mails.';

-- ACL: FUNCTION meld_buiten(termijnen jsonb)
REVOKE ALL ON FUNCTION prive.meld_buiten(termijnen jsonb) FROM PUBLIC;
