// Shows passages with speaker, cue and content marked.

import { el, tongue } from './dom.js';
import { shown } from './passage.js';
import { highlighted } from './words.js';

const RANK = ['speaker', 'cue', 'content'];
const LONG = 170;

/**
 * @param {string} language of the article, or null
 * @param {RegExp} found words to highlight, or null
 */
export function passage(statement, language = null, found = null) {
  const { text, marks, before } = shown(statement);
  return el('blockquote.passage', tongue(language),
    before ? el('span.before', {}, before, ' ') : null,
    pieces(text, marks).map((piece) => {
      const role = RANK.find((candidate) => piece.roles.includes(candidate));
      const words = piece.text.join('');
      return role ? el(`mark.${role}`, {}, highlighted(words, found)) : highlighted(shortened(piece.text) ?? words, found);
    }));
}

/** What stands between speaker and content may be a paragraph. */
function shortened(text) {
  return text.length > LONG ? `${text.slice(0, 60).join('')} … ${text.slice(-60).join('')}` : null;
}

/** Cuts code points where marks begin and end. */
export function pieces(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => ({
    text: text.slice(start, cuts[i + 1]),
    start,
    roles: [...new Set(marks.filter((mark) => mark.start <= start && start < mark.end).map((mark) => mark.role))],
  }));
}

/** What the colours mean. */
export function key() {
  return el('p.key', {}, el('mark.speaker', {}, 'who'), ' ', el('mark.cue', {}, 'how it was put'), ' ', el('mark.content', {}, 'what'));
}
