/** The exit codes, which scripts rely on. */
export const EXIT = {
  /** All pages done; also where the reader closed the pipe. */
  done: 0,
  /** Output complete, some inputs are error records. */
  someFailed: 1,
  /** The call was wrong, nothing was done. */
  wrongCall: 2,
  /** Output incomplete. */
  incomplete: 3,
  /** Interrupted. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
