/**
 * Resolves when nothing is pressed any more: a message that comes or goes between pressing and letting go moves the
 * button away from under the finger.
 */
export const naDruk = (): Promise<void> =>
  new Promise((klaar) => {
    const straks = (): void => void setTimeout(klaar);
    if (!document.querySelector('button:active, a:active, label:active')) return straks();
    window.addEventListener('pointerup', straks, { once: true });
    window.addEventListener('pointercancel', straks, { once: true });
  });
