-- Why:    the same words of several people are one correction, and staff do not handle what they sent themselves. Who
--         sent the words of a resident again, once with the address of each colleague, left nobody who could read or
--         handle it: an address that was only typed took it from all of them.
-- Tables: none; public.verbetering_indienen is replaced.
-- Rights: as they were.
-- Kept:   nothing new.

create or replace function public.verbetering_indienen(
  gegevens jsonb, sleutel text, inhoud_hash text, afzender text, kanaal text
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  s text := prive.inzending_sleutel('verbetering', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender,
    kanaal::public.kanaal, gegevens ->> 'uitdaging');
  welk text := gegevens ->> 'over_id';
  g record;
  v public.verbetering;
  van_staf boolean;
begin
  if antwoord is not null then return antwoord; end if;
  -- Without a script the link fills in nothing: a name that only one has is enough.
  if welk is null and gegevens ->> 'wat' <> 'ontbreekt' then
    select min(o.id) into welk from (
      select p.id from public.plek p
      where gegevens ->> 'over' = 'plek' and p.status = 'gepubliceerd'
        and lower(p.naam) = lower(gegevens ->> 'over_naam')
      union all
      select i.id from public.initiatief i
      where gegevens ->> 'over' = 'initiatief' and i.status = 'gepubliceerd'
        and lower(i.naam) = lower(gegevens ->> 'over_naam')
    ) o having count(*) = 1;
  end if;
  select * into g from prive.verbeteronderwerp(gegevens ->> 'over', welk);
  if welk is not null and not found then
    return prive.laat_los(s, '{"fout": "onderwerp_onbekend"}');
  end if;
  insert into public.verbetering as b (nummer, over, over_id, over_naam, wat, voorstel, zeker, wijk_code, buurt_code,
    ingediend_op, laatst_op)
  values (
    prive.nieuw_nummer('V'), gegevens ->> 'over', welk, gegevens ->> 'over_naam', gegevens ->> 'wat',
    gegevens ->> 'voorstel', (gegevens ->> 'zeker')::boolean, g.wijk_code, g.buurt_code, prive.nu(), prive.nu()
  )
  on conflict (over, coalesce(over_id, lower(over_naam), ''), wat,
    md5(lower(regexp_replace(voorstel, '\s+', ' ', 'g')))) where status = 'nieuw'
  do update set aantal = b.aantal + 1, zeker = b.zeker or excluded.zeker, laatst_op = excluded.laatst_op
  returning * into v;
  van_staf := exists (
    select from public.medewerker m where prive.postbus(m.email) = prive.postbus(gegevens ->> 'contact_email')
  );
  -- Nobody showed that the address is theirs: on what others said it would keep whoever has it from handling that.
  if num_nonnulls(gegevens ->> 'contact_email', gegevens ->> 'contact_telefoon') > 0 and not (van_staf and v.aantal > 1)
  then
    insert into prive.verbetering_afzender (verbetering_id, email, telefoon, op)
    values (v.id, gegevens ->> 'contact_email', gegevens ->> 'contact_telefoon', prive.nu());
    -- What a makelaar sends about the own buurt is for the beheerders.
    if van_staf then
      update public.verbetering b set wijk_code = null, buurt_code = null where b.id = v.id;
    end if;
  end if;
  return prive.rond_af(s, jsonb_build_object('nummer', v.nummer));
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;
