-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: herstel_tekens(text)
CREATE FUNCTION prive.herstel_tekens(tekst text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO ''
    AS $$
  select regexp_replace(regexp_replace(translate(
    regexp_replace(tekst, E'\r\n?|[\u000b\u000c\u0085\u2028\u2029]', E'\n', 'g'),
      E'\u0080\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008e\u0091\u0092\u0093\u0094'
      || E'\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009e\u009f',
      '€‚ƒ„†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'),
    E'[\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]', '',
      'g'),
    E'[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]', ' ', 'g')
$$;

-- COMMENT: FUNCTION herstel_tekens(tekst text)
COMMENT ON FUNCTION prive.herstel_tekens(tekst text) IS 'The text without what cannot be seen: other line ends become one, look-alike spaces a space, quotes of Windows quotes. Twice is once.';

-- ACL: FUNCTION herstel_tekens(tekst text)
REVOKE ALL ON FUNCTION prive.herstel_tekens(tekst text) FROM PUBLIC;
