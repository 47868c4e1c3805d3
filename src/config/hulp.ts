import { type ParseArgsConfig, parseArgs } from 'node:util';

const isHulp = (deel: string): boolean => deel === '--help' || deel === '-h';

/** What is wrong with what stands behind a command. */
function klacht(fout: unknown): string {
  const { code, message } = fout instanceof Error && 'code' in fout ? fout : { code: undefined, message: '' };
  const wat = /'(-{0,2}[^' ]*)[^']*'/.exec(message)?.[1] ?? process.argv.slice(2).join(' ');
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Bij ${wat} klopt de waarde niet.`;
  return `Deze opdracht kent dit niet: ${wat}`;
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
  try {
    return parseArgs(vorm);
  } catch (fout) {
    return weigerOpdracht(klacht(fout), gebruik);
  }
}
