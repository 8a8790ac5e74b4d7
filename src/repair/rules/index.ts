/** The rules, in order: of two decisions as strong and as long, the earlier rule's stands. A test holds this list to the folder. */
import type { RepairRule } from '../../types.js';

export const RULES: readonly RepairRule[] = [];
