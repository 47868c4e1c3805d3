import { type ParseArgsConfig, parseArgs } from 'node:util';

const isHulp = (deel: string): boolean => deel === '--help' || deel === '-h';

/** What is wrong with what stands behind a command; undefined: nothing. */
function klacht(vorm: ParseArgsConfig): string | undefined {
  const { tokens } = parseArgs({ ...vorm, strict: false, tokens: true });
  for (const deel of tokens) {
    if (deel.kind === 'positional' && !vorm.allowPositionals) return `Deze opdracht kent dit niet: ${deel.value}`;
    if (deel.kind !== 'option') continue;
    const optie = vorm.options?.[deel.name];
    if (!optie) return `Deze opdracht kent dit niet: ${deel.rawName}`;
    // "--zaad --uit" forgot the seed.
    const waarde = deel.inlineValue || !deel.value?.startsWith('-') ? deel.value : undefined;
    if ((optie.type === 'string') !== (waarde !== undefined)) return `Bij ${deel.rawName} klopt de waarde niet.`;
  }
  return undefined;
}

/** Says what is wrong, and how it should be, and ends the command. */
export function weigerOpdracht(zin: string, gebruik: string): never {
  console.error(`${zin}\n${gebruik}`);
  process.exit(1);
}

/**
 * What stands behind a command. Whoever asks for help gets to read how it is used, and nothing else happens; an option that it does
 * not know is refused in the same way, so that no command does something else than was meant.
 */
export function leesOpdracht<const Vorm extends ParseArgsConfig>(gebruik: string, vorm: Vorm) {
  if (process.argv.slice(2).some(isHulp)) {
    console.log(gebruik);
    process.exit(0);
  }
  const zin = klacht(vorm);
  return zin === undefined ? parseArgs(vorm) : weigerOpdracht(zin, gebruik);
}
