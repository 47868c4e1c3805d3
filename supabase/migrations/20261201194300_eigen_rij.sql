-- A makelaar took the own row off the site, after which a complaint about it found no door; or took the name of a
-- colleague, so that complaints about one were tied to the other. Off the site a row goes by a beheerder whose row it
-- is not, and on the site the own name changes by a letter or two. What was on the site in the last half-year can
-- still be complained about. Functions: prive.bewaak_makelaar, prive.bewaak_toestemming, prive.onderwerp_gebied,
-- prive.bijna_zelfde_naam (new, for no API role). Rights and retention as before.

create function prive.bijna_zelfde_naam(een text, ander text) returns boolean
language plpgsql immutable
set search_path = ''
as $$
declare
  a text := prive.maak_slug(een);
  b text := prive.maak_slug(ander);
  gelijk integer := 0;
begin
  -- What they begin and end with alike is cut off: the rest is what differs.
  while a <> '' and left(a, 1) = left(b, 1) loop
    a := substr(a, 2); b := substr(b, 2); gelijk := gelijk + 1;
  end loop;
  while a <> '' and right(a, 1) = right(b, 1) loop
    a := left(a, -1); b := left(b, -1); gelijk := gelijk + 1;
  end loop;
  return a = b or a = '' and left(b, 1) = '-' and gelijk >= 3 or greatest(length(a), length(b)) <= 2 and gelijk >= 3;
end
$$;
comment on function prive.bijna_zelfde_naam(text, text) is
  'Whether a name is the other one spelled better: a surname comes after it, or one place of at most two letters '
  'differs; at least three do not.';
revoke all on function prive.bijna_zelfde_naam(text, text)
  from public, anon, authenticated, service_role;

create or replace function prive.bewaak_makelaar() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  ik uuid := prive.medewerker_id();
  laatste uuid;
begin
  if ik is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.status = 'gepubliceerd' or new.medewerker_id = ik
      or prive.postbus(new.email) = (select prive.postbus(m.email) from public.medewerker m where m.id = ik) then
      raise sqlstate 'PT423' using message = 'a makelaar is added by somebody else, and published after it';
    end if;
    return new;
  end if;
  if old.status = 'gepubliceerd' and new.status <> 'gepubliceerd'
    and (prive.rol() <> 'beheerder' or old.id in (select prive.makelaars_van(ik))) then
    raise exception 'a beheerder takes this off the site, and nobody the own row' using errcode = '42501';
  end if;
  if prive.wijst_aan(old, new) then
    if old.medewerker_id is distinct from ik and prive.rol() <> 'beheerder' then
      raise exception 'who this is, a beheerder changes' using errcode = '42501';
    end if;
    if old.medewerker_id = ik and new.status = 'gepubliceerd' and new.naam <> old.naam
      and (not prive.bijna_zelfde_naam(old.naam, new.naam) or exists (select from public.makelaar k
        where k.id <> new.id and prive.maak_slug(k.naam) = prive.maak_slug(new.naam))) then
      raise exception 'somebody else gives the own row on the site another name' using errcode = '42501';
    end if;
    -- The own row that stays the own row may be spelled better; another one goes off the site until a colleague looked.
    if new.status = 'gepubliceerd' and (new.medewerker_id is null or new.medewerker_id <> ik
      or old.medewerker_id is distinct from new.medewerker_id or old.status <> 'gepubliceerd') then
      -- Also when the account goes that it belongs to.
      raise exception 'who this is changes while it is not on the site' using errcode = '23503';
    end if;
  elsif new.status = 'gepubliceerd' and old.status <> 'gepubliceerd' then
    select l.medewerker_id into laatste from public.logboek l
    where l.tabel = 'makelaar' and l.rij = new.id
      and (l.handeling = 'toegevoegd' or l.velden && '{naam,email,medewerker_id}')
    order by l.op desc, l.id desc limit 1;
    if new.id in (select prive.makelaars_van(ik)) or laatste is not null and not prive.zijn_twee(laatste, ik) then
      raise sqlstate 'PT423' using message = 'a colleague publishes this';
    end if;
  end if;
  return new;
end
$$;

create or replace function prive.bewaak_toestemming() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  ik uuid := prive.medewerker_id();
begin
  if ik is null then return new; end if;
  if new.toestemming_op is not null
    and (tg_op = 'INSERT' or new.toestemming_op is distinct from old.toestemming_op) then
    raise exception 'whoever it is about says so' using errcode = '42501';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  -- Somebody else did not say yes; who spells the own name better is nobody else.
  if prive.wijst_aan(old, new)
    and (old.medewerker_id is distinct from ik or new.medewerker_id is distinct from ik
      or not prive.bijna_zelfde_naam(old.naam, new.naam)) then
    new.toestemming_op := null;
    delete from prive.mailkeuze m where m.wat = 'toestemming' and m.wie = old.id;
  end if;
  return new;
end
$$;

create or replace function prive.onderwerp_gebied(
  over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text
) returns record
language sql stable
set search_path = ''
as $$
  select q.* from (
    select true, p.wijk_code, p.buurt_code from public.plek p
    where over = 'plek' and p.id = onderwerp_gebied.over_id and p.status = 'gepubliceerd'
    union all
    select true, i.wijk_code, i.buurt_code from public.initiatief i
    where over = 'initiatief' and i.id = onderwerp_gebied.over_id and i.status = 'gepubliceerd'
    union all
    (select true, b.wijk_code, null from public.makelaar m left join public.makelaar_buurt b on b.makelaar_id = m.id
     where over = 'makelaar' and m.id = onderwerp_gebied.over_id and (m.status = 'gepubliceerd'
       -- Whoever was on the site a short while ago can still be complained about.
       or m.status = 'gearchiveerd' and m.gewijzigd_op > (select prive.nu()) - interval '6 months') order by b.wijk_code
       limit 1)
    union all
    select true, null, null where onderwerp_gebied.over_id is null
  ) q
$$;
