-- Why:    boundaries come from PDOK or a file, and wijken and buurten must never be half of one year and half of another.
-- Tables: wijk and buurt are written, only grens and grens_bron; nothing is made.
-- Rights: only service_role may execute the function, and the command behind it holds that key.
--         Deliberately not granted: update on wijk or buurt to service_role; any rights to anon or authenticated.
-- Kept:   as wijk and buurt; each changed row leaves its line in the logboek.

create function public.grenzen_importeren(rijen jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
set statement_timeout = '120s'
as $$
declare
  onbekend text;
  wijken integer;
  buurten integer;
begin
  select string_agg(coalesce(r.soort, '?') || ' ' || coalesce(r.code, '?'), ', ') into onbekend
  from jsonb_to_recordset(rijen) r (soort text, code text)
  where not exists (select from public.wijk w where r.soort = 'wijken' and w.code = r.code)
    and not exists (select from public.buurt b where r.soort = 'buurten' and b.code = r.code);
  if onbekend is not null then
    raise exception 'unknown areas: %', onbekend using errcode = 'foreign_key_violation';
  end if;

  update public.wijk w set grens = r.grens, grens_bron = r.bron
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text)
  where r.soort = 'wijken' and w.code = r.code and (w.grens, w.grens_bron) is distinct from (r.grens, r.bron);
  get diagnostics wijken = row_count;

  update public.buurt b set grens = r.grens, grens_bron = r.bron
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text)
  where r.soort = 'buurten' and b.code = r.code and (b.grens, b.grens_bron) is distinct from (r.grens, r.bron);
  get diagnostics buurten = row_count;

  return jsonb_build_object('wijken', wijken, 'buurten', buurten);
end
$$;
comment on function public.grenzen_importeren(jsonb) is
  'All or nothing. rijen: array of {soort: wijken|buurten, code, grens: GeoJSON geometry, bron}. Returns how many of each changed.';
revoke all on function public.grenzen_importeren(jsonb) from public, anon, authenticated, service_role;
grant execute on function public.grenzen_importeren(jsonb) to service_role;
