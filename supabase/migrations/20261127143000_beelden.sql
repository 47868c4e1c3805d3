-- Why:    a photo shows faster than words what a plek or initiatief is, and who helps.
-- Tables: beeld.
-- Rights: everyone reads published photos of published records; staff read all, change what is said about a photo, and remove it.
--         Photos come in through foto_bewaren alone, which asks for a role and takes only bare WebP: such a file has no room for
--         a place, a camera or a script. Deliberately not granted: insert, and changing the picture itself, to anyone.
-- Kept:   until staff remove the photo or the record it belongs to.

create table public.beeld (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  plek_id text references public.plek (id) on update cascade on delete cascade,
  initiatief_id text references public.initiatief (id) on update cascade on delete cascade,
  makelaar_id text references public.makelaar (id) on update cascade on delete cascade,
  alt text not null check (length(alt) between 1 and 250),
  maker text check (length(maker) between 1 and 120),
  volgorde integer not null default 1 check (volgorde between 1 and 1000),
  breedte integer not null check (breedte between 1 and 1200),
  hoogte integer not null check (hoogte between 1 and 1200),
  klein_breedte integer not null check (klein_breedte between 1 and 480),
  kenmerk text not null check (kenmerk ~ '^[0-9a-f]{12}$'),
  groot text not null check (length(groot) <= 273068),
  klein text not null check (length(klein) <= 273068),
  status public.publicatiestatus not null default 'gepubliceerd',
  gewijzigd_op timestamptz not null default now(),
  check (num_nonnulls(plek_id, initiatief_id, makelaar_id) = 1)
);
comment on table public.beeld is 'A photo of one plek, initiatief or makelaar. Kept until staff remove it or the record it belongs to.';
comment on column public.beeld.alt is 'What there is to see, for who does not see it.';
comment on column public.beeld.maker is 'Who made the photo, as shown with it; null is unknown or not asked for.';
comment on column public.beeld.breedte is 'Pixels of groot, as hoogte; klein has the same shape.';
comment on column public.beeld.kenmerk is 'Changes with the picture; part of the name of its files.';
comment on column public.beeld.groot is 'WebP of at most 200 kB, base64; klein is the same picture, smaller.';
create index beeld_plek on public.beeld (plek_id);
create index beeld_initiatief on public.beeld (initiatief_id);
create index beeld_makelaar on public.beeld (makelaar_id);

alter table public.beeld enable row level security;
revoke all on table public.beeld from public, anon, authenticated, service_role;
grant select on table public.beeld to anon;
grant select on table public.beeld to service_role;
grant select, delete on table public.beeld to authenticated;
grant update (alt, maker, volgorde, status) on table public.beeld to authenticated;
-- The tables in the subqueries show a visitor only what is published there.
create policy "anyone reads published photos of published records" on public.beeld
  for select to anon using (status = 'gepubliceerd' and (
    exists (select 1 from public.plek p where p.id = plek_id and p.status = 'gepubliceerd')
    or exists (select 1 from public.initiatief i where i.id = initiatief_id and i.status = 'gepubliceerd')
    or exists (select 1 from public.makelaar m where m.id = makelaar_id and m.status = 'gepubliceerd' and m.toestemming_op is not null)));
create policy "a visitor reads published photos of published records, staff all" on public.beeld
  for select to authenticated using ((select prive.rol()) is not null or status = 'gepubliceerd' and (
    exists (select 1 from public.plek p where p.id = plek_id and p.status = 'gepubliceerd')
    or exists (select 1 from public.initiatief i where i.id = initiatief_id and i.status = 'gepubliceerd')
    or exists (select 1 from public.makelaar m where m.id = makelaar_id and m.status = 'gepubliceerd' and m.toestemming_op is not null)));
create policy "staff change what is said about photos" on public.beeld
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "staff remove beeld rows" on public.beeld
  for delete to authenticated using ((select prive.rol()) is not null);
select prive.bewaak_inhoud('public.beeld', 'id');

create function prive.getal_le(bytes bytea, begin integer, lengte integer) returns bigint
language sql immutable
set search_path = ''
as $$
  select sum(get_byte(bytes, begin + i)::bigint << (8 * i))::bigint from generate_series(0, lengte - 1) i
$$;
comment on function prive.getal_le(bytea, integer, integer) is 'A whole number in bytes, the lowest first.';
revoke all on function prive.getal_le(bytea, integer, integer) from public, anon, authenticated, service_role;

create function prive.is_kale_webp(bytes bytea, breedte integer, hoogte integer) returns boolean
language plpgsql immutable
set search_path = ''
as $$
begin
  if octet_length(bytes) not between 30 and 204800 then return false; end if;
  return substr(bytes, 1, 4) = 'RIFF'::bytea and substr(bytes, 9, 8) = 'WEBPVP8 '::bytea
    and substr(bytes, 24, 3) = '\x9d012a'::bytea
    and prive.getal_le(bytes, 4, 4) = octet_length(bytes) - 8
    -- The picture is all there is: a part is padded to an even length.
    and (prive.getal_le(bytes, 16, 4) + 1) / 2 * 2 = octet_length(bytes) - 20
    and prive.getal_le(bytes, 26, 2) & 16383 = breedte and prive.getal_le(bytes, 28, 2) & 16383 = hoogte;
end
$$;
comment on function prive.is_kale_webp(bytea, integer, integer) is
  'Whether this is a WebP of that size, of at most 200 kB, with one part: the picture. Source of the layout: RFC 9649 and RFC 6386.';
revoke all on function prive.is_kale_webp(bytea, integer, integer) from public, anon, authenticated, service_role;

create function public.foto_bewaren(
  over text, over_id text, alt text, maker text,
  breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  bekend boolean;
  aantal integer;
  laatste integer;
  nieuw text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  bekend := case over
    when 'plek' then exists (select from public.plek p where p.id = over_id)
    when 'initiatief' then exists (select from public.initiatief i where i.id = over_id)
    when 'makelaar' then exists (select from public.makelaar m where m.id = over_id)
  end;
  if bekend is not true then return '{"fout": "onbekend"}'; end if;
  if not prive.is_kale_webp(decode(groot, 'base64'), breedte, hoogte)
    or not prive.is_kale_webp(decode(klein, 'base64'), klein_breedte, klein_hoogte) then return '{"fout": "onleesbaar"}'; end if;
  -- Two at once would count the same photos, and get the same place in the order.
  perform pg_advisory_xact_lock(hashtextextended('beeld ' || over || ' ' || over_id, 0));
  select count(*), coalesce(max(b.volgorde), 0) into aantal, laatste from public.beeld b
    where over_id = case over when 'plek' then b.plek_id when 'initiatief' then b.initiatief_id else b.makelaar_id end;
  if aantal >= 8 then return '{"fout": "te_veel_fotos"}'; end if;
  insert into public.beeld (plek_id, initiatief_id, makelaar_id, alt, maker, volgorde, breedte, hoogte, klein_breedte, kenmerk, groot, klein)
  values (
    case over when 'plek' then over_id end, case over when 'initiatief' then over_id end, case over when 'makelaar' then over_id end,
    foto_bewaren.alt, foto_bewaren.maker, least(laatste + 1, 1000),
    foto_bewaren.breedte, foto_bewaren.hoogte, foto_bewaren.klein_breedte,
    left(encode(sha256(decode(foto_bewaren.groot, 'base64')), 'hex'), 12), foto_bewaren.groot, foto_bewaren.klein
  ) returning id into nieuw;
  return jsonb_build_object('id', nieuw);
end
$$;
comment on function public.foto_bewaren(text, text, text, text, integer, integer, integer, integer, text, text) is
  'For staff: keeps a photo of a plek, initiatief or makelaar, at the end of its order; at most 8 each. groot and klein: bare WebP, base64. {id} or {fout}.';
revoke all on function public.foto_bewaren(text, text, text, text, integer, integer, integer, integer, text, text) from public, anon, authenticated, service_role;
grant execute on function public.foto_bewaren(text, text, text, text, integer, integer, integer, integer, text, text) to authenticated;
