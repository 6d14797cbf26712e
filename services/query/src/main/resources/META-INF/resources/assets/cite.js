// How to cite a statement: the words, who and where, a link, and selectors that find them in the text again.

import { absolute, to } from './address.js';
import { copy } from './copy.js';
import { el, tongue, webAddress } from './dom.js';
import { shown } from './passage.js';
import { outletOf, speakers } from './story.js';
import { on } from './times.js';

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
  const { text, start, end } = shown(statement);
  const offsets = start === null ? '' : ` Characters ${start}–${end}.`;
  const place = `${outletOf(article)}${article?.title ? `, “${article.title}”` : ''}, ${on(article?.publishedAt)}`;
  // Only what stands in quotation marks are a speaker's words; of anything else the outlet is the author.
  const words = statement.form === 'direct' ? `“${text.join('')}” — ${speakers(statement)}, in ${place}.` : `${place}, on ${speakers(statement)}: “${text.join('')}”.`;
  return `${words} ${absolute(to.statement(statement.id))}${offsets}`;
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
