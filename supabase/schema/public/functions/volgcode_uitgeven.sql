-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: volgcode_uitgeven(public.dossier_soort, uuid)
CREATE FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  ik uuid := prive.medewerker_id();
  d jsonb;
  code text;
  adres text;
  nieuw text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- Two clicks at once are one code.
  execute format('select true from public.%I where id = $1 for update', dossier_soort) using volgcode_uitgeven.id;
  d := prive.dossier(dossier_soort, volgcode_uitgeven.id);
  if d is null then return '{"fout": "onbekend"}'; end if;

  if exists (
    select from public.gebeurtenis g
    where g.dossier_soort = volgcode_uitgeven.dossier_soort and g.dossier_id = volgcode_uitgeven.id
      and g.soort = 'ingediend' and g.medewerker_id = ik and g.op > (select prive.nu()) - interval '1 day'
  ) and not exists (
    select from prive.volgcode v
    where v.dossier_soort = volgcode_uitgeven.dossier_soort and v.dossier_id = volgcode_uitgeven.id and v.op_papier
  ) then
    code := prive.maak_code(dossier_soort, volgcode_uitgeven.id);
    update prive.volgcode v set op_papier = true where v.hash = encode(sha256(convert_to(code, 'UTF8')), 'hex');
  else
    select c.email into adres from prive.contact c
    where c.dossier_soort = volgcode_uitgeven.dossier_soort and c.dossier_id = volgcode_uitgeven.id
      and c.adres_op is not null;
    if adres is null then return '{"fout": "stap_kan_niet"}'; end if;
    nieuw := prive.verzin_code();
    if public.nieuwe_code(
      adres, encode(sha256(convert_to(nieuw, 'UTF8')), 'hex'), nieuw, 'medewerker ' || ik
    ) ? 'fout' then return '{"fout": "te_vaak"}'; end if;
  end if;
  perform prive.schrijf_gebeurtenis(dossier_soort, volgcode_uitgeven.id, 'notitie', prive.rol()::text::public.partij,
    case when code is null then 'Een volgcode gemaild aan de indiener.' else 'Een volgcode op papier gegeven.' end,
    false);
  return jsonb_build_object('nummer', d ->> 'nummer', 'code', code);
end
$_$;

-- COMMENT: FUNCTION volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid)
COMMENT ON FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) IS 'For staff: who wrote a form down gets one code for it on paper, within a day; any other code is mailed to the confirmed address of the applicant, and is null here. {nummer, code} or {fout}.';

-- ACL: FUNCTION volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) TO authenticated;
