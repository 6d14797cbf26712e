// How to cite a statement: the words, who and where, a link, and selectors that find them in the text again.

import { absolute, to } from './address.js';
import { copy } from './copy.js';
import { el, tongue, webAddress } from './dom.js';
import { shown } from './passage.js';
import { publisherOf, speakers } from './story.js';
import { on } from './times.js';

const MARKS = new Set('"“”„«»');

/** @param article the one it stands in, or null when it is not known */
export function cite(statement, article) {
  const words = citation(statement, article);
  const selector = JSON.stringify(annotation(statement, article), null, 2);
  const close = el('button', { type: 'button', onclick: () => dialog.close() }, 'Close');
  const block = (title, text) => el('section', {}, el('h3', {}, title), el('pre', tongue(null), text),
    el('button', { type: 'button', onclick: () => copy(text, `${title} copied.`) }, 'Copy'));
  const dialog = el('dialog.cite', { 'aria-labelledby': 'cite-title', onclose: () => dialog.remove() },
    el('header', {}, el('h2', { id: 'cite-title' }, 'Cite these words'), close),
    block('Citation', words), block('Link', absolute(to.statement(statement.id))), block('Selector for programs', selector),
    el('p.facts', {}, 'Characters are counted from 0 in the text as the article was submitted, as Unicode code points; the selector is one of the W3C’s Web Annotations.'));
  document.body.append(dialog);
  dialog.showModal();
}

/** The words with who put them, where and when, and a link. */
export function citation(statement, article) {
  const own = quoted(statement);
  const { text, start, end } = own || shown(statement);
  const offsets = start === null ? '' : ` Characters ${start}–${end}.`;
  const place = `${publisherOf(article)}${article?.title ? `, “${article.title}”` : ''}, ${on(article?.publishedAt)}`;
  const words = own ? `“${text.join('')}” — ${speakers(statement)}, in ${place}.` : `${place}, on ${speakers(statement)}: “${text.join('')}”.`;
  return `${words} ${absolute(to.statement(statement.id))}${offsets}`;
}

/** What stands in quotation marks is a speaker's own, without the marks; of all other words, and so of null, the outlet is the author. */
function quoted({ form, text: words, spans: { content } }) {
  const text = Array.from(words);
  if (form !== 'direct' || content.length !== 1 || text.length !== content[0].end - content[0].start) return null;
  let [from, until] = [0, text.length];
  while (MARKS.has(text[from])) from += 1;
  // A comma there is the sentence's around it.
  while (until > from && (MARKS.has(text[until - 1]) || text[until - 1] === ',')) until -= 1;
  return until > from ? { text: text.slice(from, until), start: content[0].start + from, end: content[0].start + until } : null;
}

/** As the W3C's Web Annotation model selects parts of texts. */
export function annotation(statement, article) {
  const { text, start, end } = shown(statement);
  const position = (span) => ({ type: 'TextPositionSelector', start: span.start, end: span.end });
  return {
    source: webAddress(article?.url) || absolute(to.article(statement.articleId)),
    selector: [{ type: 'TextQuoteSelector', exact: text.join('') }, ...(start === null ? [] : [position({ start, end })])],
    speaker: statement.spans.speaker.map(position),
    cue: statement.spans.cue.map(position),
    content: statement.spans.content.map(position),
  };
}
