-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: uitslag_vaststellen(text, integer, text)
CREATE FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  u public.uitslag;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = uitslag_vaststellen.ronde for update;
  select * into u from public.uitslag q where q.ronde_id = r.id order by q.versie desc limit 1;
  if u.versie is distinct from uitslag_vaststellen.versie then return '{"fout": "onbekend"}'; end if;
  if u.vastgesteld_op is not null or r.status not in ('tellen', 'vastgesteld', 'afgerond')
    then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(uitslag_vaststellen.motivering), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  if (u.uitslag ->> 'geldig')::boolean and prive.jury_van_een(r.id, u) then return '{"fout": "ander_nodig"}'; end if;
  if not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  perform set_config('portaal.uitslag', 'vaststellen', true);
  update public.uitslag q set vastgesteld_op = (select prive.nu()), motivering = btrim(uitslag_vaststellen.motivering)
  where q.ronde_id = r.id and q.versie = u.versie;
  perform set_config('portaal.uitslag', '', true);
  if r.status = 'tellen' then perform prive.zet_ronde(r.id, 'vastgesteld', 'beheerder'); end if;
  return jsonb_build_object('versie', u.versie, 'met_de_hand', prive.besluit_uit(u,
    btrim(uitslag_vaststellen.motivering)));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION uitslag_vaststellen(ronde text, versie integer, motivering text)
COMMENT ON FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) IS 'For a beheerder: confirms the latest count with a motivation, and tells every applicant. Without a valid result nothing is decided. {versie, met_de_hand: [ids decided before, to be handled by a person]} or {fout}.';

-- ACL: FUNCTION uitslag_vaststellen(ronde text, versie integer, motivering text)
REVOKE ALL ON FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.uitslag_vaststellen(ronde text, versie integer, motivering text) TO authenticated;
