// An article in full with its statements marked and listed; another outlet's beside it.

import { call, path, query, to } from './address.js';
import { all, get } from './api.js';
import { citeButton, labels, who } from './claim.js';
import { between, count, el, tongue, webAddress } from './dom.js';
import { key, passage, pieces } from './marks.js';
import { fillPassages } from './passage.js';
import { share } from './share.js';
import { part } from './states.js';
import { statementRow } from './statement.js';
import { annotation } from './cite.js';
import { outletOf, publisherOf, speakers, story } from './story.js';
import { at, language } from './times.js';
import { differing } from './words.js';

export async function articlePage({ id, signal, redirect }) {
  const ask = () => get(call(`/articles/${encodeURIComponent(id)}/versions`, { limit: 50 }), signal).catch(() => ({ items: [] }));
  let one = null;
  try {
    one = await loaded(id, signal);
  } catch (error) {
    if (error.status !== 410) throw error;
    const { items } = await ask();
    if (!items[0]?.retracted && !items[0]?.erased) throw error;
    return takenBack(items);
  }
  if (one.article.id !== id) return redirect(to.article(one.article.id, query()));
  const { article, statements } = one;
  const [event, versions] = await Promise.all([article.eventId ? story(article.eventId).event().catch(() => null) : null, ask()]);
  signal.throwIfAborted();
  const texts = el('div.texts');
  const beside = el('div');
  const changed = el('div', { id: 'changed', tabindex: '-1' });
  const list = el('div.statements');
  let other = null;
  const draw = async () => {
    const chosen = query();
    const statement = statements.find((candidate) => candidate.id === chosen.statement);
    list.replaceChildren(...statements.map((candidate) => entry(candidate, article, candidate === statement)));
    texts.replaceChildren(body(article, statements, [statement].filter(Boolean)));
    if (chosen.beside && other?.article.id !== chosen.beside) other = await loaded(chosen.beside, signal);
    if (!chosen.beside) other = null;
    texts.classList.toggle('two', Boolean(other));
    if (other) {
      texts.append(body(other.article, other.statements, statement ? other.statements.filter((candidate) => candidate.claimId === statement.claimId) : []));
    }
    beside.replaceChildren(besideChoice(article, event, chosen.beside));
    if (chosen.version) await part(changed, async () => (await import('./changes.js')).changes(article, chosen.version, signal), signal).filling;
    else changed.replaceChildren();
    reach();
  };
  // Each in what it scrolls in: the columns of two articles and the list by themselves.
  const reach = () => {
    if (query().version && !query().statement) changed.scrollIntoView();
    else for (const place of [list.querySelector('[aria-current]'), ...[...texts.children].map((text) => text.querySelector('.chosen')).reverse()]) {
      place?.scrollIntoView({ block: place.matches('.entry') ? 'nearest' : 'center' });
    }
  };
  await draw();
  return {
    title: `${article.title || 'Untitled article'} · ${publisherOf(article)}`,
    update: draw,
    arrived: reach,
    node: el('div', {}, head(article, statements, event, versions.items), el('div.tools', {}, beside, statements.length ? key() : null),
      el('div.reading', {}, texts, el('section.list', { 'aria-label': 'Statements in this article' }, el('h2', {}, count(statements.length, 'statement')), list)),
      history(versions.items, { article, changed })),
  };
}

async function loaded(id, signal) {
  const base = `/articles/${encodeURIComponent(id)}`;
  const [article, statements] = await Promise.all([get(call(base), signal), all(call(`${base}/statements`, { limit: 500 }), signal)]);
  await fillPassages(statements, signal, article.text || '');
  return { article, statements };
}

function head(article, statements, event, versions) {
  const original = webAddress(article.url);
  const context = { events: new Map(event ? [[event.id, event]] : []), articles: new Map([[article.id, article]]) };
  return el('header.head', {},
    event ? el('p.crumbs', {}, 'An article on ', el('a', { href: to.event(event.id) }, event.title || 'Untitled event')) : null,
    el('h1', { tabindex: '-1', ...tongue(article.language) }, article.title || 'Untitled article'),
    el('p.facts', {}, between([publisherOf(article), at(article.publishedAt), original ? el('a', { href: original, rel: 'noopener noreferrer' }, 'at the outlet') : null,
      article.language ? language(article.language) : null, versions.length > 1 ? el('a', { href: '#versions' }, `${versions.length} versions`) : null].filter(Boolean), ' · ')),
    statements.length ? null : el('p.notice', {}, article.unreadLanguage
      ? `No statements: articles in ${article.unreadLanguage === 'und' ? 'this language' : language(article.unreadLanguage)} are kept and shown, but not read for statements.` : 'No statement has been found in this article.'),
    article.readTo ? el('p.notice', {}, `This article is very long. Statements were looked for in its first ${count(article.readTo, 'character')} alone.`) : null,
    el('div.ribbon', {}, share({ file: [publisherOf(article), article.title || 'article', article.publishedAt?.slice(0, 10), 'statements'], rows: () => statements.map((said) => statementRow(said, context)), items: () => statements.map((said) => ({ ...said, annotation: annotation(said, article) })) })));
}

/** Each piece of a statement's content leads to that statement; only its first one is reached by the keyboard. */
function body(article, statements, chosen) {
  const text = Array.from(article.text || '');
  const spans = statements.flatMap((said) => said.spans.content.map((span) => ({ ...span, role: said.id })));
  for (const said of chosen) for (const role of ['speaker', 'cue', 'content']) spans.push(...said.spans[role].map((span) => ({ ...span, role })));
  const byId = new Map(statements.map((said) => [said.id, said]));
  const met = new Set();
  const isChosen = new Set(chosen.map((said) => said.id));
  return el('article.text', { ...tongue(article.language), 'aria-label': `Text of ${publisherOf(article)}` },
    el('p.tellers', { dir: 'ltr', lang: 'en' }, el('a', { href: to.article(article.id) }, publisherOf(article))),
    pieces(text, spans).map((piece) => {
      // Blank lines in a row say no more than one does.
      const words = piece.text.join('').replace(/\n\s*\n\s*\n/g, '\n\n');
      const ids = piece.roles.filter((role) => byId.has(role));
      const role = ['speaker', 'cue', 'content'].find((candidate) => piece.roles.includes(candidate));
      const marked = role ? el(`mark.${role}.chosen`, {}, words) : words;
      if (!ids.length) return marked;
      // The innermost of several statements, unless one of them is chosen.
      const id = ids.find((candidate) => isChosen.has(candidate)) || ids.at(-1);
      const first = !met.has(id);
      met.add(id);
      return el('a.mark', { href: to.article(article.id, { statement: id, beside: query().beside }), 'data-keep': first ? id : null, tabindex: first ? null : '-1',
        title: speakers(byId.get(id)), 'aria-current': isChosen.has(id) ? 'true' : null }, marked);
    }));
}

function entry(said, article, chosen) {
  return el(`div.entry.${said.polarity}`, { 'aria-current': chosen ? 'true' : null },
    el('a.stretched', { href: to.article(article.id, { ...query(), statement: said.id }) }, passage(said, article.language)),
    el('p.facts', {}, between([who(said), ...labels(said)], ' · '), ' ', el('span.actions', {},
      citeButton(said, article), said.claimId ? el('a', { href: to.claim(said.claimId) }, 'who else tells it') : null)));
}

function besideChoice(article, event, chosen) {
  const others = (event?.articles || []).filter((other) => other.id !== article.id);
  if (!others.length) return '';
  const link = el('a.follow', { hidden: true });
  const choose = ({ target }) => {
    link.href = path(location.pathname, { ...query(), beside: target.value });
    link.click();
  };
  return el('label', {}, 'Another report beside it ', el('select', { onchange: choose }, el('option', { value: '' }, 'no other article'),
    others.map((other) => el('option', { value: other.id, selected: other.id === chosen }, `${outletOf(other)}: ${(other.title || '').slice(0, 60)}`))), link);
}

/** What was retracted or erased counts no more; that it was there, and what became of it, is told. */
function takenBack(versions) {
  const [last] = versions;
  const title = versions.find((version) => version.title)?.title;
  return {
    title: `${last.erased ? 'Erased' : 'Retracted'}: ${title || 'an article'}`,
    node: el('div', {}, el('header.head', {}, el('h1', { tabindex: '-1', dir: 'auto' }, title || 'An article that is no longer here'),
      el('p.notice', {}, `This article was ${last.erased ? 'erased' : 'retracted'} on ${at(last.receivedAt)}${last.reason ? `: “${last.reason}”` : ''}. What stood in it counts no more, in no event and for no speaker.`)),
    history(versions)),
  };
}

/** @param {{article, changed: Element}} shown the article that counts, if one does, and where to tell what has changed in it */
function history(versions, shown = null) {
  if (versions.length < (shown ? 2 : 1)) return null;
  const told = (version, i) => {
    if (version.retracted) return `retracted${version.reason ? ` (${version.reason})` : ''}`;
    if (version.erased) return 'erased';
    const before = versions.slice(i + 1).find((earlier) => earlier.title);
    const title = version.title || 'no headline';
    if (!before || !version.title || before.title === version.title) return [title, before ? ' (headline unchanged)' : ''];
    return differing(title, before.title).map((piece) => (piece.other ? el('ins', {}, piece.text) : piece.text));
  };
  const line = (version, i) => el('li', {}, `${at(version.receivedAt)}: `, el('bdi', {}, told(version, i)), version.retracted || version.erased ? '' : version.current ? ' — the one shown'
    : shown && [' ', el('a', { href: to.article(shown.article.id, { version: version.revision }) }, 'what has changed since')]);
  const lines = versions.map(line);
  const marked = lines.some((each) => each.querySelector('ins'));
  return el('section.card', { id: 'versions', tabindex: '-1' }, el('h2', {}, 'Versions'), el('ol', { reversed: true }, lines),
    marked ? el('p.key', {}, 'Underlined: what the headline before did not have.') : null, shown?.changed);
}
