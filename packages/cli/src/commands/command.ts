/** Where a command writes. Tests collect; `bin.ts` prints. */
export interface Output {
  out(line: string): void;
  error(line: string): void;
}

/** One word after `fukushi`. */
export interface Command {
  readonly name: string;
  /** The arguments as help shows them: `<folder> [-o dist]`. */
  readonly usage: string;
  /** What it does, Japanese with English beside it. */
  readonly summary: string;
  /** Returns the exit code. Throws `UsageError` for arguments it cannot use. */
  run(args: readonly string[], output: Output): number | Promise<number>;
}

/** A mistake in the command line; its message is one sentence for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
