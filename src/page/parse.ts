/** The only file that knows the HTML parser: text to tree, and elements by selector. Called by html. */
import { load } from 'cheerio/slim';
import { DomHandler, Parser, type parseDocument } from 'htmlparser2';
import { ReplyExtractError } from '../errors.js';
import { LIMITS } from '../limits.js';

export type Root = ReturnType<typeof parseDocument>;
export type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** One for all pages: loading a page into a new one costs five times as much as calling this one on its tree. */
const $ = load('');

/** Throws where elements are nested past the bound: the parser's time grows with the square of the depth. */
export function parse(html: string): Root {
  const handler = new DomHandler();
  let depth = 0;
  const parser = new Parser({
    onparserinit: (init) => handler.onparserinit(init),
    onreset: () => handler.onreset(),
    onend: () => handler.onend(),
    onerror: (error) => handler.onerror(error),
    onopentag: (name, attribs) => {
      depth += 1;
      if (depth > LIMITS.htmlDepth)
        throw new ReplyExtractError('too-large', `elements are nested more than ${LIMITS.htmlDepth} deep (htmlDepth)`);
      handler.onopentag(name, attribs);
    },
    onclosetag: () => {
      depth -= 1;
      handler.onclosetag();
    },
    ontext: (data) => handler.ontext(data),
    oncomment: (data) => handler.oncomment(data),
    oncommentend: () => handler.oncommentend(),
    oncdatastart: () => handler.oncdatastart(),
    oncdataend: () => handler.oncdataend(),
    onprocessinginstruction: (name, data) => handler.onprocessinginstruction(name, data),
  });
  parser.end(html);
  return handler.root;
}

/** The elements that a CSS selector names; throws where it is none. */
export function select(root: Root, selector: string): ReadonlySet<Node> {
  try {
    return new Set($(root).find(selector).toArray() as Node[]);
  } catch (cause) {
    throw new ReplyExtractError('usage', `"${selector}" is no CSS selector`, { cause });
  }
}

export const isElement = (node: Node): node is Element => node.type === 'tag' || node.type === 'script' || node.type === 'style';
