const BEELDEN = 30;

/** Gives something the focus; a button that is still busy takes it as soon as it can, unless somebody went elsewhere. */
export function geefFocus(element: HTMLElement, beelden = BEELDEN): void {
  element.focus();
  const { activeElement } = document;
  if (activeElement !== element && activeElement === document.body && beelden > 0)
    requestAnimationFrame(() => geefFocus(element, beelden - 1));
}
