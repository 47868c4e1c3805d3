-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: belang_bij_contact(text)
CREATE FUNCTION prive.belang_bij_contact(welke text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  insert into public.belang (jurylid_id, aanvraag_id, bron)
  select j.id, a.id, 'contact'
  from public.jurylid j
  join public.aanvraag a on a.ronde_id = j.ronde_id
  join prive.contact c on c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = j.email
    and c.adres_op is not null
  where j.ronde_id = welke
  on conflict (jurylid_id, aanvraag_id) do update set bron = 'contact' where belang.bron <> 'contact';
  get diagnostics aantal = row_count;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal, code)
    values (prive.nu(), 'toegevoegd', 'belang', welke, aantal, 'contact');
  end if;
end
$$;

-- COMMENT: FUNCTION belang_bij_contact(welke text)
COMMENT ON FUNCTION prive.belang_bij_contact(welke text) IS 'A juror who is the contact of a request has a belang in it, asked or not.';

-- ACL: FUNCTION belang_bij_contact(welke text)
REVOKE ALL ON FUNCTION prive.belang_bij_contact(welke text) FROM PUBLIC;
