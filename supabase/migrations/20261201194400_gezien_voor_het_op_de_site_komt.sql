-- What a makelaar read is what becomes public. The applicant changed words between reading and publishing, and nobody
-- had read what stood on the site. Whoever publishes says which change they saw last; when there was a later one,
-- nothing is done. Functions: prive.is_veranderd (new, for no API role), public.aanmelding_stap (another argument,
-- gezien). Rights and retention as before.

create function prive.is_veranderd(dossier public.dossier_soort, id uuid, gezien timestamptz) returns boolean
language sql stable
set search_path = ''
as $$
  select exists (
    select from public.gebeurtenis g
    where g.dossier_soort = dossier and g.dossier_id = is_veranderd.id and g.soort = 'gewijzigd'
      and (is_veranderd.gezien is null or g.op > is_veranderd.gezien)
  )
$$;
comment on function prive.is_veranderd(public.dossier_soort, uuid, timestamptz) is
  'Whether words of a dossier changed after gezien, the moment of the last change that somebody saw (null: none).';
revoke all on function prive.is_veranderd(public.dossier_soort, uuid, timestamptz)
  from public, anon, authenticated, service_role;

drop function public.aanmelding_stap(uuid, text, text, jsonb);
create function public.aanmelding_stap(
  id uuid, naar text, tekst text default NULL::text, gegevens jsonb default '{}'::jsonb, gezien timestamptz default
  null
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  fout text := prive.stap_kan('aanmelding', aanmelding_stap.id, naar, tekst);
  initiatief text;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if naar = 'gepubliceerd' and prive.is_veranderd('aanmelding', aanmelding_stap.id, gezien) then
    return '{"fout": "veranderd"}';
  end if;
  if naar = 'gepubliceerd' then initiatief := prive.publiceer_aanmelding(aanmelding_stap.id, coalesce(gegevens, '{}'));
    end if;
  perform prive.meld_stap('aanmelding', aanmelding_stap.id,
    prive.zet_status('aanmelding', aanmelding_stap.id, naar, prive.rol()::text::public.partij, tekst));
  return jsonb_build_object('stand', naar, 'initiatief_id', initiatief);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.aanmelding_stap(uuid, text, text, jsonb, timestamptz) is
  'For staff: brings an aanmelding to naar. tekst: the question or the reason. gegevens, when publishing: {naam, '
  'omschrijving, themas, fase, precisie}. gezien, when publishing: the last change of the words that was read. '
  '{stand, initiatief_id} or {fout}.';
revoke all on function public.aanmelding_stap(uuid, text, text, jsonb, timestamptz)
  from public, anon, authenticated, service_role;
grant execute on function public.aanmelding_stap(uuid, text, text, jsonb, timestamptz) to authenticated;
