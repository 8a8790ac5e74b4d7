/** Metadata with provenance. Called by extract on the survey of the repaired text. */
import type { Issue, Metadata, Provenance } from '../../record.js';
import type { Span, Survey, Zone } from '../../types.js';
import { addresseesOf } from './fields/addressees.js';
import { agenciesOf } from './fields/agencies.js';
import { attachmentsOf } from './fields/attachments.js';
import { CATEGORY } from './fields/category.js';
import { contactsOf } from './fields/contacts.js';
import { copiedToOf } from './fields/copied-to.js';
import { DOCUMENT_DATE, PUBLISHED_DATE } from './fields/dates.js';
import { DOCUMENT_NUMBER } from './fields/document-number.js';
import { ADDRESS, HOST, POSTCODE } from './fields/footer.js';
import { INDEX_NUMBER } from './fields/index-number.js';
import { keywordsOf } from './fields/keywords.js';
import { OPENNESS } from './fields/openness.js';
import { otherOf } from './fields/other.js';
import { proposalsOf } from './fields/proposals.js';
import { PUBLISHER } from './fields/publisher.js';
import { REPLY_CLASS } from './fields/reply-class.js';
import { SIGNED_DATE } from './fields/signed-date.js';
import { SIGNER } from './fields/signer.js';
import { titlesOf } from './fields/title.js';
import { VALIDITY } from './fields/validity.js';
import { type Finder, firstFound, type Won } from './finder.js';
import { makeSheet } from './sheet.js';
import { witnessIssues } from './witnesses.js';

type Entry = Omit<Provenance, 'repaired'>;

export interface MetadataFound {
  readonly metadata: Metadata;
  /** `repaired` is set later, from the repairs. */
  readonly provenance: readonly Entry[];
  readonly issues: readonly Issue[];
}

export function readMetadata(survey: Survey, zones: readonly Zone[]): MetadataFound {
  const sheet = makeSheet(survey, zones);
  const provenance: Entry[] = [];
  const note = <T>(field: string, won: Won<T> | null): T | null => {
    if (won) provenance.push({ field, span: won.span, raw: won.raw ?? rawAt(survey, won.span), found: won.found });
    return won ? won.value : null;
  };
  const first = <T>(field: string, finders: readonly Finder<T>[]) => note(field, firstFound(sheet, finders));
  const list = <T>(field: string, values: readonly Won<T>[]) => values.map((won, n) => note(`${field}.${n}`, won)!);
  const each = <T extends object>(
    field: string,
    parts: readonly { readonly [key in keyof T]: Won<NonNullable<T[key]>> | null }[],
  ) =>
    parts.map((part, n) => {
      const keys = Object.keys(part) as (keyof T & string)[];
      return Object.fromEntries(keys.map((key) => [key, note(`${field}.${n}.${key}`, part[key])])) as T;
    });

  const indexNumber = first('indexNumber', INDEX_NUMBER);
  const publisher = first('publisher', PUBLISHER);
  const category = first('category', CATEGORY);
  const documentNumber = first('documentNumber', DOCUMENT_NUMBER);
  const documentDate = first('documentDate', DOCUMENT_DATE);
  const publishedDate = first('publishedDate', PUBLISHED_DATE);
  const titles = titlesOf(sheet);
  const title = note('title', titles.title);
  const subtitle = note('subtitle', titles.subtitle);
  const proposals = each<Metadata['proposals'][number]>('proposals', proposalsOf(sheet, titles));
  const addressed = addresseesOf(sheet);
  const addressees = list('addressees', addressed.names);
  const addresseeCount = note('addresseeCount', addressed.count);
  const agencies = list('agencies', agenciesOf(sheet));
  const signedDate = first('signedDate', SIGNED_DATE);
  const signer = first('signer', SIGNER);
  const replyClass = first('replyClass', REPLY_CLASS);
  const openness = first('openness', OPENNESS);
  const contacts = each<Metadata['contacts'][number]>('contacts', contactsOf(sheet));
  const copiedTo = list('copiedTo', copiedToOf(sheet));
  const attachments = list('attachments', attachmentsOf(sheet));
  const footer = {
    host: first('footer.host', HOST),
    address: first('footer.address', ADDRESS),
    postcode: first('footer.postcode', POSTCODE),
  };
  const validity = first('validity', VALIDITY);
  const keywords = list('keywords', keywordsOf(sheet));
  const used = provenance.flatMap(({ span }) => span ?? []);
  const other = list('other', otherOf(sheet, used));

  const metadata: Metadata = {
    indexNumber,
    publisher,
    category,
    documentNumber,
    documentDate,
    publishedDate,
    title,
    subtitle,
    proposals,
    addressees,
    addresseeCount,
    agencies,
    signedDate,
    signer,
    replyClass,
    openness,
    contacts,
    copiedTo,
    attachments,
    footer,
    validity,
    keywords,
    other,
  };
  return { metadata, provenance, issues: witnessIssues(sheet, metadata, provenance) };
}

const rawAt = (survey: Survey, span: Span | null) => (span ? survey.text.slice(span.start, span.end) : '');
