// What has changed in an article since one of its versions: paragraph by paragraph, word by word.

import { call } from './address.js';
import { get } from './api.js';
import { count, el, tongue } from './dom.js';
import { at } from './times.js';
import { common, differing } from './words.js';

/** How many pairs of paragraphs, or of words, are held against each other; beyond them all of a place counts as changed. */
const PAIRS = 4000000;

/** @param article the one that counts, with its text */
export async function changes(article, revision, signal) {
  const former = await get(call(`/articles/${encodeURIComponent(article.id)}/versions/${encodeURIComponent(revision)}`), signal);
  const heading = el('h3', {}, `What has changed since the version of ${at(former.publishedAt || former.receivedAt)}`);
  if (former.text === null) return [heading, el('p', {}, 'Its text was not kept.')];
  // Many texts begin with their headline.
  const [before, now] = [former, article].map(({ title, text }) => [text.trimStart().startsWith(title) ? '' : title, ...text.split(/\s*\n\s*/)].filter(Boolean));
  const places = compared(before, now);
  if (!places.some((place) => place.before)) return [heading, el('p', {}, 'Neither headline nor text: what was submitted beside them, such as its address, did.')];
  const words = (one, other, tag) => (few(one, other) ? stretches(differing(one, other)).map((piece) => (piece.other ? el(tag, {}, piece.text) : piece.text)) : el(tag, {}, one));
  const side = (label, one, other, tag) => el('div.side', {}, el('p.tellers', {}, label),
    one.length ? el('blockquote.passage.lines', tongue(article.language), words(one.join('\n'), other.join('\n'), tag)) : el('p.none', {}, 'nothing in this place'));
  return [heading, el('p.key', {}, el('del', {}, 'Struck out'), ': no longer there. ', el('ins', {}, 'Underlined'), ': new.'),
    places.map((place) => (place.before
      ? el('div.sides.changed', {}, side('Before', place.before, place.now, 'del'), side('Now', place.now, place.before, 'ins'))
      : el('p.facts', {}, `${count(place.same, 'paragraph')} unchanged`)))];
}

const few = (one, other) => one.split(/\s+/).length * other.split(/\s+/).length <= PAIRS;

/** Words in a row that the other does not have, as one piece. */
function stretches(pieces) {
  const made = [];
  pieces.forEach((piece, i) => {
    const other = piece.other || /^\s+$/.test(piece.text) && Boolean(pieces[i - 1]?.other && pieces[i + 1]?.other);
    if (made.at(-1)?.other === other) made.at(-1).text += piece.text;
    else made.push({ text: piece.text, other });
  });
  return made;
}

/** @returns places in order: of as many paragraphs that are the same, or of those before and those now that are not */
function compared(before, now) {
  const shared = before.length * now.length <= PAIRS ? [...common(before, now)].map((i) => before[i]) : [];
  const places = [];
  let [i, j] = [0, 0];
  const differ = (upToBefore, upToNow) => {
    if (upToBefore > i || upToNow > j) places.push({ before: before.slice(i, upToBefore), now: now.slice(j, upToNow) });
  };
  for (const paragraph of shared) {
    const [p, q] = [before.indexOf(paragraph, i), now.indexOf(paragraph, j)];
    differ(p, q);
    if (places.at(-1)?.same) places.at(-1).same += 1;
    else places.push({ same: 1 });
    [i, j] = [p + 1, q + 1];
  }
  differ(before.length, now.length);
  return places;
}
