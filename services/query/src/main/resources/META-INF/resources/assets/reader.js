// Shows an article with the place where a statement stands.

import { all, get, path } from './api.js';
import { count, el, problem, webAddress } from './dom.js';
import { pieces } from './spans.js';
import { at } from './times.js';

const dialog = document.getElementById('reader');
const RANK = ['speaker', 'cue', 'content', 'other'];

dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

export async function openArticle(articleId, statementId, asOf) {
  try {
    const base = `/v1/articles/${encodeURIComponent(articleId)}`;
    const [article, statements] = await Promise.all([
      get(path(base, { asOf })),
      all(path(`${base}/statements`, { asOf, limit: 500 })),
    ]);
    const chosen = statements.find((statement) => statement.id === statementId);
    fill(article, statements, chosen);
  } catch (error) {
    dialog.replaceChildren(closer(), problem(error));
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('mark.content')?.scrollIntoView({ block: 'center' });
}

function closer() {
  return el('button', { type: 'button', onclick: () => dialog.close() }, 'Close');
}

function fill(article, statements, chosen) {
  const address = webAddress(article.url);
  const title = article.title || 'Untitled article';
  dialog.replaceChildren(
    el('header', {},
      el('div', {},
        el('h2', { id: 'reader-title' }, address ? el('a', { href: address, rel: 'noopener noreferrer' }, title) : title),
        el('p.facts', {}, [article.outlet || 'unknown outlet', at(article.publishedAt), count(statements.length, 'statement')].join(' · ')),
        chosen ? key() : null),
      closer()),
    text(article.text, statements, chosen));
}

function key() {
  return el('p.key', {}, 'In colour: ', el('mark.content', {}, 'what'), ' ', el('mark.cue', {}, 'said by the words'), ' ',
    el('mark.speaker', {}, 'who'), '. Dotted: other statements.');
}

function text(body, statements, chosen) {
  const spans = statements.filter((s) => s !== chosen).flatMap((s) => s.spans.content.map((span) => ({ ...span, role: 'other' })));
  for (const role of chosen ? ['content', 'cue', 'speaker'] : []) {
    spans.push(...chosen.spans[role].map((span) => ({ ...span, role })));
  }
  return el('div.text', {}, pieces(body, spans).map((piece) => {
    const role = RANK.find((candidate) => piece.roles.includes(candidate));
    return role ? el(`mark.${role}`, {}, piece.text) : piece.text;
  }));
}
