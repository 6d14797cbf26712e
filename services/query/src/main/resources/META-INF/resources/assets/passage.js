// The passage of a statement: the stretch of its article from the first to the last of its spans, word for word.
// Views made before passages were kept have none; it is cut out of the article's text then.

import { call } from './address.js';
import { each } from './api.js';

const ROLES = ['speaker', 'cue', 'content'];
const PAIRS = { '“': '”', '‘': '’', '«': '»', '„': '“', '「': '」', '(': ')', '[': ']' };
const POINTING = /^(that|this|it|them|those|these|such|so|the (idea|claim|subject|issue|move|proposal|allegation))\b/i;

/** Sees to it that all statements have a passage; asks for the texts that this takes. */
export async function fillPassages(statements, signal, text = null) {
  const missing = statements.filter((statement) => !statement.passage);
  const addresses = [...new Set(missing.map((statement) => call(`/articles/${encodeURIComponent(statement.articleId)}`)))];
  const articles = text === null ? await each(addresses, signal) : new Map(addresses.map((address) => [address, { text }]));
  const points = new Map();
  for (const statement of missing) {
    const address = call(`/articles/${encodeURIComponent(statement.articleId)}`);
    if (!points.has(address)) points.set(address, Array.from(articles.get(address)?.text || ''));
    statement.passage = cut(statement, points.get(address));
  }
  return statements;
}

function cut(statement, text) {
  const spans = ROLES.flatMap((role) => statement.spans[role]);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const content = statement.spans.content[0];
  // A text that does not hold the content where the spans say is not the one they were found in.
  const fits = content && statement.text.startsWith(text.slice(content.start, content.end).join(''));
  if (!fits) return { start: null, end: null, text: statement.text, before: null };
  return { start, end, text: text.slice(start, end).join(''), before: POINTING.test(statement.text) ? sentenceBefore(text, start) : null };
}

function sentenceBefore(text, start) {
  const before = text.slice(Math.max(0, start - 600), start).join('').split(/\n\s*\n/).at(-1);
  const sentences = before.match(/[^.!?]+[.!?]+["”’)]*\s*/g);
  return sentences?.at(-1).trim() || null;
}

/**
 * The passage as it is shown: with clean edges, and what is marked in it.
 * @returns {{text: string[], start: number, end: number, marks: {start, end, role}[], before: string}} code points; marks count from
 *     the first one shown
 */
export function shown(statement) {
  const { passage } = statement;
  const text = Array.from(passage?.text ?? statement.text);
  if (!passage || passage.start === null) return { text, start: null, end: null, marks: [], before: null };
  let [from, until] = edges(text);
  // A quotation whose other mark stands just outside is shown with what is left of it inside.
  const seen = text.slice(from, until);
  const marks = ROLES.flatMap((role) => statement.spans[role].map((span) => {
    let end = Math.min(span.end - passage.start - from, seen.length);
    while (/[\s,;]/.test(seen[end - 1])) end -= 1;
    return { role, start: Math.max(span.start - passage.start - from, 0), end };
  })).filter((mark) => mark.end > mark.start);
  return { text: seen, start: passage.start + from, end: passage.start + until, marks, before: passage.before };
}

/** The content of a statement with clean edges; null where it points to something that was told before. */
export function readable({ text, passage }) {
  const points = Array.from(text);
  const words = points.slice(...edges(points)).join('');
  return passage?.before || POINTING.test(words) || !/\p{L}{3}/u.test(words) ? null : words;
}

/** Leaves out what hangs over at the edges: blanks, commas, dashes, a lone "that", half a pair of marks. */
function edges(text) {
  let from = 0;
  let until = text.length;
  const blank = (c) => /[\s,;:\-–—]/.test(c);
  for (let before = -1; before !== until - from; ) {
    before = until - from;
    while (from < until && (blank(text[from]) || Object.values(PAIRS).includes(text[from]) && !opens(text, from, until))) from += 1;
    while (until > from && (blank(text[until - 1]) || lonelyOpening(text, until))) until -= 1;
    if (until - from > 5 && /^that\s/i.test(text.slice(from, from + 5).join(''))) from += 5;
  }
  return until > from ? [from, until] : [0, text.length];
}

/** Whether a closing mark at the beginning is one that opens in another language. */
function opens(text, from, until) {
  return text[from] === '“' && text.slice(from + 1, until).includes('”');
}

function lonelyOpening(text, until) {
  return Boolean(PAIRS[text[until - 1]]) && text[until - 1] !== '“';
}

/** How the words stand there, where nothing tells how it was said. */
export const FORMS = { direct: 'quotation', mixed: 'partly quoted', indirect: 'paraphrase' };
export const STANCES = { affirmed: 'affirmed', denied: 'denied', omitted: 'reported silent' };
