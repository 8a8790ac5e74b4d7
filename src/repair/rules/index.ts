/** The rules, in order: of two decisions as strong and as long, the earlier rule's stands. A test holds this list to the folder. */
import type { RepairRule } from '../../types.js';
import { numberDocument } from './number-document.js';
import { numberProposal } from './number-proposal.js';
import { numberSession } from './number-session.js';
import { ratioLostColon } from './ratio-lost-colon.js';

export const RULES: readonly RepairRule[] = [
  // -- number frames
  numberSession,
  numberProposal,
  numberDocument,
  // -- ratios
  ratioLostColon,
];
