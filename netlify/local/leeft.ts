/** Whether a process with this number is there, ours or not. */
export function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return fout instanceof Error && 'code' in fout && fout.code === 'EPERM';
  }
}
