/** The repairs of a record. */
import type { Confidence, Evidence, Insertion, RepairKind, RepairStatus, Span } from '../types.js';

export interface Alternative {
  readonly repaired: string;
  readonly insertions: readonly Insertion[];
  readonly evidence: readonly Evidence[];
}

export interface Repair {
  readonly id: string;
  readonly rule: string;
  readonly kind: RepairKind;
  readonly status: RepairStatus;
  readonly confidence: Confidence | null;
  readonly span: Span;
  /** Id of the section in which the place stands; null outside the letter's sections. */
  readonly section: string | null;
  readonly before: string;
  readonly original: string;
  readonly repaired: string | null;
  readonly after: string;
  readonly insertions: readonly Insertion[];
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
  readonly decidedBy: 'rule' | 'person';
}
