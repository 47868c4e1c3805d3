type Houder = { hasOwn?: typeof Object.hasOwn };

/** Gives `houder` a `hasOwn` where it has none. */
export function vulAan(houder: Houder): void {
  houder.hasOwn ??= (ding, sleutel) => Object.getOwnPropertyDescriptor(ding, sleutel) !== undefined;
}

// The library of the hash asks for this, which our oldest browsers do not have. Comes before what imports that library.
vulAan(Object);
