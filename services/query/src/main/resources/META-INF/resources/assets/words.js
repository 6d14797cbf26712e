// Words: which ones were searched for, and which ones two wordings do not share.

import { el } from './dom.js';

export const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;

/** Matches the words of a search and their endings; null for none. */
export function finder(search) {
  const words = (search || '').replace(/(^|\s)-\S+/g, ' ').match(WORD)?.filter((word) => word.length > 1 && !/^(or|and|the|of)$/i.test(word));
  if (!words?.length) return null;
  const stems = words.map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed|e|y)$/i, '') : word).replace(/[.]/g, '\\.'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})[\\p{L}\\p{N}]*`, 'giu');
}

/** The text with what was found in it marked. */
export function highlighted(text, found) {
  if (!found) return text;
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(found)) {
    parts.push(text.slice(end, match.index), el('b.found', {}, match[0]));
    end = match.index + match[0].length;
  }
  return parts.length ? [...parts, text.slice(end)] : text;
}

const plain = (word) => word.toLowerCase().replaceAll('’', "'");

/**
 * Which words of one text are not in the other, in order (longest common subsequence).
 * @returns {{text: string, other: boolean}[]} the whole of {@code one}
 */
export function differing(one, other) {
  const a = [...one.matchAll(WORD)];
  const shared = common(a.map((match) => plain(match[0])), (other.match(WORD) || []).map(plain));
  const parts = [];
  let end = 0;
  a.forEach((match, i) => {
    if (match.index > end) parts.push({ text: one.slice(end, match.index), other: false });
    parts.push({ text: match[0], other: !shared.has(i) });
    end = match.index + match[0].length;
  });
  return [...parts, { text: one.slice(end), other: false }];
}

/** Places in {@code a} of the words of the longest sequence that both have. */
export function common(a, b) {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = a[i] === b[j] ? length[(i + 1) * width + j + 1] + 1
        : Math.max(length[(i + 1) * width + j], length[i * width + j + 1]);
    }
  }
  const places = new Set();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      places.add(i);
      i += 1;
      j += 1;
    } else if (length[(i + 1) * width + j] >= length[i * width + j + 1]) i += 1;
    else j += 1;
  }
  return places;
}

/** The longest stretch of words that two texts have in common, as the one has it and without an article at its beginning; empty for none. */
export function sharedWords(one, other) {
  const a = [...one.matchAll(WORD)];
  const [left, right] = [a.map(([word]) => plain(word)), (other.match(WORD) || []).map(plain)];
  let [length, end] = [0, 0];
  let row = [];
  left.forEach((word, i) => {
    row = right.map((same, j) => (same === word ? (row[j - 1] || 0) + 1 : 0));
    const most = Math.max(0, ...row);
    if (most > length) [length, end] = [most, i + 1];
  });
  return length ? one.slice(a[end - length].index, a[end - 1].index + a[end - 1][0].length).replace(/^(an?|the) (?=.)/i, '').replace(/^[^\p{L}\p{N}]+/u, '') : '';
}

/** The text, or its first words. */
export function cut(text, most) {
  const words = text.split(/\s+/);
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : text;
}
