-- Why:    a line of the logboek that somebody changed or took out left no trace. Each line is tied to the one before
--         by a hash over its ids and codes (not over names), and the last hash of every day stands in the open data,
--         where others can keep it: whoever changes a line later must change all that others already have.
-- Tables: prive.logketen (one row for each line), public.logboek_dag (the last hash of each day before today).
-- Rights: everyone reads logboek_dag; the server reads the chain through logboek_keten, for npm run logboek:nagaan.
--         Deliberately not granted: any change of either to any API role.
-- Kept:   logketen as long as its line, and of what was removed the last row; logboek_dag for ever: it tells of nobody.

create table prive.logketen (
  nummer bigint primary key check (nummer > 0),
  regel bigint not null unique,
  dag date not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
comment on table prive.logketen is
  'The chain over the logboek: hash is SHA-256 of the hash before it, a line break and prive.regel_tekst. Kept as '
  'long as the line; the row of the last line that was cleared away stays, so that the chain has a beginning.';
create table public.logboek_dag (
  dag date primary key,
  nummer bigint not null check (nummer > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
comment on table public.logboek_dag is
  'The hash of the last line of each day, for everyone to keep: it proves later that no line was changed. '
  'Kept for ever.';
alter table prive.logketen enable row level security;
alter table public.logboek_dag enable row level security;
revoke all on table prive.logketen, public.logboek_dag
  from public, anon, authenticated, service_role;
grant select on table public.logboek_dag to anon, authenticated, service_role;
create policy "everyone reads the hash of a day" on public.logboek_dag
  for select to anon, authenticated using (true);
grant select, delete on table prive.logketen to opschoner;

create function prive.regel_tekst(l public.logboek) returns text
  language sql stable set search_path = ''
  as $$
  select jsonb_build_array(
    l.id, (extract(epoch from l.op) * 1000000)::bigint, l.medewerker_id, l.rol, l.handeling,
    l.tabel, l.rij, l.velden, l.aantal, l.via, l.code
  )::text
$$;
comment on function prive.regel_tekst(public.logboek) is
  'What the chain says of a line: ids and codes in one order, without the name; op in microseconds.';

create function prive.keten() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  vorige prive.logketen;
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  -- At the end of a transaction, when it has every other lock that it needs: two cannot wait for each other.
  perform pg_advisory_xact_lock(hashtextextended('prive.logketen', 0));
  select * into vorige from prive.logketen k order by k.nummer desc limit 1;
  if vorige.dag < vandaag then
    insert into public.logboek_dag as d (dag, nummer, hash) values (vorige.dag, vorige.nummer, vorige.hash)
    on conflict (dag) do update set nummer = excluded.nummer, hash = excluded.hash where d.nummer < excluded.nummer;
  end if;
  insert into prive.logketen (nummer, regel, dag, hash)
  values (coalesce(vorige.nummer, 0) + 1, new.id, vandaag,
    encode(sha256(convert_to(coalesce(vorige.hash, '') || chr(10) || prive.regel_tekst(new), 'UTF8')), 'hex'));
  return null;
end
$$;
comment on function prive.keten() is
  'Deferred trigger: ties a line of the logboek to the one before it, one at a time.';
revoke all on function prive.regel_tekst(public.logboek), prive.keten() from public, anon, authenticated, service_role;

do $$
declare
  l public.logboek;
  hash text := '';
  nummer bigint := 0;
begin
  for l in select * from public.logboek order by id loop
    nummer := nummer + 1;
    hash := encode(sha256(convert_to(hash || chr(10) || prive.regel_tekst(l), 'UTF8')), 'hex');
    insert into prive.logketen values (nummer, l.id, (l.op at time zone 'Europe/Amsterdam')::date, hash);
  end loop;
end
$$;
create constraint trigger keten after insert on public.logboek
  deferrable initially deferred for each row execute function prive.keten();

create function public.logboek_keten(vanaf bigint default 0, hoeveel integer default 1000) returns jsonb
  language sql stable security definer set search_path = ''
  as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'nummer', k.nummer, 'dag', k.dag, 'hash', k.hash,
    'regel', (select prive.regel_tekst(l) from public.logboek l where l.id = k.regel)
  ) order by k.nummer), '[]')
  from (
    select * from prive.logketen q where q.nummer > vanaf order by q.nummer limit least(greatest(hoeveel, 1), 1000)
  ) k
$$;
comment on function public.logboek_keten(bigint, integer) is
  'For the server: the chain after a number, at most 1000 at a time: [{nummer, dag, hash, regel}]. regel: what the '
  'line says now, as the hash was made of it; null when it is gone.';
revoke all on function public.logboek_keten(bigint, integer) from public, anon, authenticated, service_role;
grant execute on function public.logboek_keten(bigint, integer) to service_role;

create function prive.ruim_logboek(voor timestamptz, hoeveel integer) returns integer
  language plpgsql security definer set search_path = ''
  as $$
declare
  tot bigint;
  aantal integer;
begin
  -- From the oldest on, up to the first that stays: a chain has no holes.
  select max(k.nummer) into tot
  from (
    select q.nummer, bool_and(coalesce(l.op <= voor, true)) over (order by q.nummer) as weg
    from (select * from prive.logketen a order by a.nummer limit hoeveel + 1) q
    left join public.logboek l on l.id = q.regel
  ) k
  where k.weg;
  delete from public.logboek l using prive.logketen k where k.regel = l.id and k.nummer <= tot;
  get diagnostics aantal = row_count;
  delete from prive.logketen k where k.nummer < tot;
  return aantal;
end
$$;
comment on function prive.ruim_logboek(timestamptz, integer) is
  'Clears away a lot of the oldest lines, from before a moment, and leaves the hash of the last. Returns how many.';

create or replace function prive.ruim_sporen_op(
  wat text, termijnen jsonb, hoeveel integer, out aantal integer, out gezien integer
)
  language plpgsql security definer set search_path = ''
  as $_$
declare
  nu timestamptz := prive.nu();
  bericht interval := prive.termijn(termijnen, 'bericht_dagen', interval '30 days');
  code interval := prive.termijn(termijnen, 'code_uren', interval '72 hours');
  limiet interval := prive.termijn(termijnen, 'limiet_dagen', interval '2 days');
  logboek interval := prive.termijn(termijnen, 'logboek_maanden', interval '24 months');
  tabel text;
  kolom text;
  voor timestamptz;
begin
  if wat = 'logboek' then
    aantal := prive.ruim_logboek(nu - logboek, hoeveel);
    gezien := aantal;
    return;
  end if;
  if wat = 'code' then
    update prive.bericht b set gegevens = '{}', opgegeven_op = coalesce(b.opgegeven_op, nu)
    where b.id in (
      select c.id from prive.bericht c
      where c.verzonden_op is null and c.gegevens <> '{}' and c.gemaakt_op <= nu - code limit hoeveel
    );
  else
    if wat = 'limiet' then delete from prive.geheim g where g.dag <= (nu - limiet)::date; end if;
    select s.tabel, s.kolom, s.voor into strict tabel, kolom, voor
    from (values
      ('bericht', 'prive.bericht', 'gemaakt_op', nu - bericht), ('limiet', 'prive.limiet', 'venster_op', nu - limiet),
      ('uitdaging', 'prive.uitdaging', 'op', nu - limiet),
      ('inzending', 'prive.inzending', 'op', nu - interval '30 days')
    ) s (wat, tabel, kolom, voor)
    where s.wat = ruim_sporen_op.wat;
    execute format(
      'delete from %1$s t where t.ctid = any (array(select o.ctid from %1$s o where o.%2$I <= $1 limit $2))',
      tabel, kolom
    ) using voor, hoeveel;
  end if;
  get diagnostics aantal = row_count;
  gezien := aantal;
end
$_$;
grant create on schema prive to opschoner;
alter function prive.ruim_logboek(timestamptz, integer) owner to opschoner;
revoke create on schema prive from opschoner;
revoke all on function prive.ruim_logboek(timestamptz, integer) from public, anon, authenticated, service_role;
