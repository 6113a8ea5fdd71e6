/** Where a command of the shell writes; tests give their own. */
export interface CliIo {
  /** A line to standard output. */
  readonly print: (line: string) => void;
  /** A line to standard error. */
  readonly printError: (line: string) => void;
}

/** 0: fine. 1: the file has problems. 2: the call is wrong. */
export type ExitCode = 0 | 1 | 2;
