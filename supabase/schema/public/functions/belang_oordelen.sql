-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: belang_oordelen(text, uuid, boolean)
CREATE FUNCTION public.belang_oordelen(ronde text, vraag uuid, blijft boolean) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  q prive.belangvraag;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde o where o.slug = belang_oordelen.ronde for share;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if not prive.belang_open(r) then return '{"fout": "stap_kan_niet"}'; end if;
  select v.* into q from prive.belangvraag v join public.jurylid j on j.id = v.jurylid_id and j.ronde_id = r.id
  where v.id = belang_oordelen.vraag and v.bekeken_op is null for update of v;
  if q.id is null then return '{"fout": "onbekend"}'; end if;
  if blijft then
    update prive.belangvraag v set bekeken_op = (select prive.nu()) where v.id = q.id;
  else
    if not prive.met_tweede('belang', q.id::text, '{}') then return '{"stand": "wacht_op_tweede"}'; end if;
    -- Nobody is told whether this juror voted: a ballot that is there stays as it is.
    update prive.contact c set adres_op = null
    from public.jurylid j
    where j.id = q.jurylid_id and c.dossier_soort = 'aanvraag' and c.dossier_id = q.aanvraag_id and c.email = j.email;
    perform set_config('portaal.belang', 'ja', true);
    delete from public.belang b
    where b.jurylid_id = q.jurylid_id and b.aanvraag_id = q.aanvraag_id and b.bron = 'contact';
    perform set_config('portaal.belang', '', true);
    delete from prive.belangvraag v where v.id = q.id;
  end if;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values ((select prive.nu()), case when blijft then 'gewijzigd' else 'verwijderd' end, 'belang', r.id, 'nakijken');
  return '{"stand": "gedaan"}';
end
$$;

-- COMMENT: FUNCTION belang_oordelen(ronde text, vraag uuid, blijft boolean)
COMMENT ON FUNCTION public.belang_oordelen(ronde text, vraag uuid, blijft boolean) IS 'For a beheerder, when a juror asked: blijft, or the address is not of who asked for the money, which takes two. {stand: gedaan|wacht_op_tweede} or {fout}.';

-- ACL: FUNCTION belang_oordelen(ronde text, vraag uuid, blijft boolean)
REVOKE ALL ON FUNCTION public.belang_oordelen(ronde text, vraag uuid, blijft boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.belang_oordelen(ronde text, vraag uuid, blijft boolean) TO authenticated;
