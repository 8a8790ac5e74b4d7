/** The error for callers: the call or the page as a whole is at fault. Data problems of a page are issues, not errors. */

export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'not-a-file'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unknown-encoding'
  | 'output'
  | 'internal';

export class ReplyExtractError extends Error {
  override readonly name = 'ReplyExtractError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
