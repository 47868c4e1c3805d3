// The library of the hash asks for this, which our oldest browsers do not have. Comes before what imports that library.
Object.hasOwn ??= (houder, sleutel) => Object.getOwnPropertyDescriptor(houder, sleutel) !== undefined;

export {};
