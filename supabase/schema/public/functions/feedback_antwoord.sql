-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: feedback_antwoord(uuid, text, text, text, date)
CREATE FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text DEFAULT NULL::text, belofte_op date DEFAULT NULL::date) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  fout text := prive.stap_kan('feedback', feedback_antwoord.id, 'beantwoord', reactie);
  f public.feedback;
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if belofte_op < vandaag or belofte_op > vandaag + interval '10 years' then
    return '{"fout": "onleesbaar"}';
  end if;
  perform prive.tel_om_de_beurt();
  select * into f from public.feedback q where q.id = feedback_antwoord.id;
  if f.over <> 'makelaar' and nullif(btrim(gezegd), '') is not null then
    insert into public.feedback_publiek as p
      (feedback_id, over, over_id, wijk_code, gezicht, gezegd, gezegd_door, reactie, wat_gedaan, gedaan_op, belofte_op,
        gepubliceerd_op)
    values (
      f.id, f.over, f.over_id, f.wijk_code, f.gezicht, btrim(gezegd),
      case when btrim(gezegd) in (btrim(f.tekst), btrim(f.wens)) then 'indiener' else 'makelaar' end::public.partij,
        btrim(reactie), nullif(btrim(wat_gedaan), ''),
      case when nullif(btrim(wat_gedaan), '') is not null and feedback_antwoord.belofte_op is null
        then vandaag end,
      feedback_antwoord.belofte_op, prive.nu()
    )
    on conflict (feedback_id) do update set
      gezegd = excluded.gezegd, gezegd_door = excluded.gezegd_door, reactie = excluded.reactie,
        wat_gedaan = excluded.wat_gedaan, gedaan_op = excluded.gedaan_op,
      belofte_op = excluded.belofte_op;
  end if;
  perform prive.meld_stap('feedback', f.id,
    prive.zet_status('feedback', f.id, 'beantwoord', prive.rol()::text::public.partij, reactie), 'feedback_reactie',
    jsonb_build_object('vraag_geholpen', f.geholpen is null));
  perform prive.tel_feedback_van(f.id);
  return jsonb_build_object('stand', 'beantwoord', 'gepubliceerd', exists (select from public.feedback_publiek p
    where p.feedback_id = f.id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date)
COMMENT ON FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date) IS 'For staff, but never about oneself: answers feedback, and publishes it when gezegd (rewritten, without personal data) is given; feedback about a makelaar is never published. {stand, gepubliceerd} or {fout}.';

-- ACL: FUNCTION feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date)
REVOKE ALL ON FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text, belofte_op date) TO authenticated;
