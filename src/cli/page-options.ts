/** What the options of a call mean for the reading of each page; what is wrong with them is found before anything is read. */
import { readDecisions } from '../batch/decisions-file.js';
import type { PageOptions } from '../batch/pages.js';
import { decode } from '../decode/index.js';
import { readPage } from '../page/index.js';
import type { ApplyLevel } from '../types.js';

export interface PageCall {
  readonly encoding?: string;
  readonly apply?: ApplyLevel;
  readonly decisions?: string;
  readonly select?: string;
}

/** Rejects with `ReplyExtractError` where the encoding is unknown, the selector is none, or the decisions cannot be read. */
export async function pageOptionsOf({ encoding, apply, decisions, select }: PageCall, text: boolean): Promise<PageOptions> {
  if (encoding !== undefined) decode(new Uint8Array([0x61]), encoding);
  if (select !== undefined) await readPage('<!doctype html><p>', select);
  return {
    text,
    ...(encoding !== undefined && { encoding }),
    ...(apply !== undefined && { apply }),
    ...(select !== undefined && { select }),
    ...(decisions !== undefined && { rulings: readDecisions(decisions) }),
  };
}
