-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bevestig_adres(public.dossier_soort, uuid, text)
CREATE FUNCTION prive.bevestig_adres(dossier public.dossier_soort, id uuid, code_hash text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  if not exists (
    select from prive.volgcode v
    where v.hash = lower(bevestig_adres.code_hash) and v.dossier_soort = dossier
      and v.dossier_id = bevestig_adres.id and v.bewijst and not v.op_papier
  ) then return; end if;
  update prive.contact c set adres_op = (select prive.nu())
  where c.dossier_soort = dossier and c.dossier_id = bevestig_adres.id and c.email is not null and c.adres_op is null;
  if found and dossier = 'aanvraag' then
    insert into public.logboek (op, handeling, tabel, rij, code)
    select (select prive.nu()), 'toegevoegd', 'belang', j.ronde_id, 'contact'
    from public.aanvraag a join public.jurylid j on j.ronde_id = a.ronde_id
    join prive.contact c on c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = j.email
    where a.id = bevestig_adres.id;
  end if;
  perform prive.bevestig(dossier, bevestig_adres.id, 'indiener');
end
$$;

-- COMMENT: FUNCTION bevestig_adres(dossier public.dossier_soort, id uuid, code_hash text)
COMMENT ON FUNCTION prive.bevestig_adres(dossier public.dossier_soort, id uuid, code_hash text) IS 'Somebody pressed a button with a code that went by mail: the address is confirmed, and its owner reached. Not for a code on paper, nor one that went to another address.';

-- ACL: FUNCTION bevestig_adres(dossier public.dossier_soort, id uuid, code_hash text)
REVOKE ALL ON FUNCTION prive.bevestig_adres(dossier public.dossier_soort, id uuid, code_hash text) FROM PUBLIC;
