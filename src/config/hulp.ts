/** Prints how a command is used and ends it, when somebody asks for that. */
export function alsHulp(gebruik: string): void {
  if (!process.argv.some((deel) => deel === '--help' || deel === '-h')) return;
  console.log(gebruik);
  process.exit(0);
}
