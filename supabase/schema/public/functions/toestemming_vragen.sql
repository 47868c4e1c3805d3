-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: toestemming_vragen(text)
CREATE FUNCTION public.toestemming_vragen(makelaar text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  k public.makelaar;
  adres text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select q.* into k from public.makelaar q where q.id = toestemming_vragen.makelaar for update;
  if k.id is null then return '{"fout": "onbekend"}'; end if;
  if k.toestemming_op is not null then return '{"fout": "stap_kan_niet"}'; end if;
  adres := coalesce((select m.email from public.medewerker m where m.id = k.medewerker_id), k.email);
  if adres is null then return '{"fout": "geen_email"}'; end if;
  -- One mail a day, whoever of the staff asks, and under whatever name.
  if not exists (
    select from prive.mailkeuze m
    where m.wat = 'toestemming' and m.wie = k.id and m.gevraagd_op > (select prive.nu()) - interval '1 day'
  ) and prive.mail_mag('toestemming', adres) then
    perform prive.vraag_mailkeuze('toestemming', k.id, lower(adres), null);
    insert into public.logboek (op, handeling, tabel, rij, velden)
    values ((select prive.nu()), 'toegevoegd', 'mailkeuze', k.id, '{toestemming_op}');
  end if;
  return '{"stand": "gevraagd"}';
end
$$;

-- COMMENT: FUNCTION toestemming_vragen(makelaar text)
COMMENT ON FUNCTION public.toestemming_vragen(makelaar text) IS 'For staff: mails whoever a makelaar row is about, whether it may be on the site; at most once a day. {stand: gevraagd} or {fout: niet_bevoegd|onbekend|stap_kan_niet|geen_email}.';

-- ACL: FUNCTION toestemming_vragen(makelaar text)
REVOKE ALL ON FUNCTION public.toestemming_vragen(makelaar text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.toestemming_vragen(makelaar text) TO authenticated;
