-- Why:    what word processors, chat programs and old files leave in a text (a vertical tab, a soft hyphen, a look-alike space) is
--         repaired at the last door too, so that what staff type in the workplace is as clean as what a form brings.
-- Tables: every table of which people write the words. The rule is `herstelTekens` in domein/gedeeld/tekens.ts; a test compares them.
-- Rights: a trigger, for nobody to call.
-- Kept:   as before.

create function prive.herstel_tekens(tekst text) returns text
language sql immutable parallel safe
set search_path = ''
as $$
  select regexp_replace(regexp_replace(translate(
    regexp_replace(tekst, E'\r\n?|[\u000b\u000c\u0085\u2028\u2029]', E'\n', 'g'),
      E'\u0080\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008e\u0091\u0092\u0093\u0094'
      || E'\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009e\u009f',
      '€‚ƒ„†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'),
    E'[\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]', '', 'g'),
    E'[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]', ' ', 'g')
$$;
comment on function prive.herstel_tekens(text) is
  'The text without what cannot be seen: other line ends become one, look-alike spaces a space, quotes of Windows quotes. Twice is once.';
revoke all on function prive.herstel_tekens(text) from public, anon, authenticated, service_role;

create function prive.herstel_rij() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  anders jsonb;
begin
  select jsonb_object_agg(veld.key, prive.herstel_tekens(veld.value)) into anders
  from jsonb_each_text(to_jsonb(new)) veld
  where jsonb_typeof(to_jsonb(new) -> veld.key) = 'string' and veld.value <> prive.herstel_tekens(veld.value);
  if anders is null then return new; end if;
  return jsonb_populate_record(new, anders);
end
$$;
comment on function prive.herstel_rij() is 'Before-write trigger: repairs every text of a row (prive.herstel_tekens). Its name puts it before the others.';
revoke all on function prive.herstel_rij() from public, anon, authenticated, service_role;

do $$
declare
  tabel text;
begin
  foreach tabel in array array[
    'plek', 'openingstijd', 'initiatief', 'activiteit', 'prioriteit', 'organisatie', 'makelaar', 'voorbeeld', 'beeld', 'ronde',
    'aanmelding', 'aanvraag', 'begrotingspost', 'eindverslag', 'feedback', 'feedback_publiek', 'gebeurtenis_tekst', 'signaal',
    'advies', 'adviseur', 'medewerker', 'betaling'
  ] loop
    execute format(
      'create trigger a_herstel before insert or update on public.%I for each row execute function prive.herstel_rij()', tabel
    );
  end loop;
end
$$;
