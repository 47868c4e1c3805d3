-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_invoeren(text, text, jsonb)
CREATE FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  p prive.papier;
  kaal text := translate(upper(regexp_replace(coalesce(nummer, ''), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011');
  wie uuid := prive.medewerker_id();
  gemaakt jsonb;
  geteld jsonb;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  if not prive.telt_mee(wie) then return '{"fout": "ander_nodig"}'; end if;
  select * into r from public.ronde q where q.slug = papier_invoeren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  -- A number that was never handed out, or was voided, is not there.
  select * into p from prive.papier q where q.ronde_id = r.id and q.nummer = kaal;
  if p.nummer is null then return '{"fout": "papiernummer_onbekend"}'; end if;
  gemaakt := prive.maak_biljet(r, papier_invoeren.keuzes, '{}');
  if gemaakt ? 'fout' then return gemaakt; end if;
  if not prive.tel('papier', encode(sha256(convert_to(concat_ws(' ', r.id, kaal, wie), 'UTF8')), 'hex')) then
    -- Who tries until it fits has not read it. Never which paper: after voting nothing may say who voted how.
    insert into public.logboek (op, handeling, tabel, rij) values (prive.nu(), 'geweigerd', 'papier', r.id);
    return '{"fout": "papier_door_anderen"}';
  end if;
  if p.ingevoerd then return '{"fout": "papier_al_ingevoerd"}'; end if;
  if p.eerste is null then
    geteld := prive.papier_tellen(r.id);
    if prive.papier_begonnen(r.id) + (geteld ->> 'niet_terug')::integer >= (geteld ->> 'uitgegeven')::integer then
      return '{"fout": "te_veel_papier"}';
    end if;
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.eerste_door = wie or not prive.telt_mee(p.eerste_door) and p.tweede_door is distinct from wie then
    -- The own entry is corrected; that of who left, or does not count, makes room.
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif not prive.zijn_twee(p.eerste_door, wie) then
    return '{"fout": "papier_door_anderen"}';
  elsif p.tweede is null or p.tweede_door = wie or not prive.telt_mee(p.tweede_door) then
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.eerste then
    -- Two of three agree: who made a mistake, or means ill, does not hold up the count.
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.tweede and prive.zijn_twee(p.tweede_door, wie) then
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  else
    return '{"fout": "papier_door_anderen"}';
  end if;
  return jsonb_build_object('stand', prive.papier_eens(r, kaal));
end
$$;

-- COMMENT: FUNCTION papier_invoeren(ronde text, nummer text, keuzes jsonb)
COMMENT ON FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) IS 'For staff after voting, until the count: enters one paper ballot; it counts when two of them entered the same. Who entered it may correct the own entry. {stand: wacht|ongelijk|ingevoerd} or {fout}.';

-- ACL: FUNCTION papier_invoeren(ronde text, nummer text, keuzes jsonb)
REVOKE ALL ON FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_invoeren(ronde text, nummer text, keuzes jsonb) TO authenticated;
