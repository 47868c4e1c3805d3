/** A signal that ends a request after so many milliseconds. `AbortSignal.timeout` is too new for our oldest browsers. */
export function naTijd(ms: number): AbortSignal {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), ms);
  return stop.signal;
}
