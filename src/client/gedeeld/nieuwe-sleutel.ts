/**
 * A random UUID (version 4), with which a server knows an attempt that comes twice. `crypto.randomUUID` is too new for our
 * oldest browsers.
 */
export function nieuweSleutel(): string {
  const cijfers = crypto.getRandomValues(new Uint8Array(36));
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/[x8]/g, (teken, plaats: number) => {
    const toeval = (cijfers[plaats] ?? 0) & 15;
    return (teken === 'x' ? toeval : (toeval & 3) | 8).toString(16);
  });
}
