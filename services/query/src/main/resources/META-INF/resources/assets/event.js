// One event: its articles, the claims, and the accounts side by side.

import { accountsTable } from './accounts.js';
import { all, get, path } from './api.js';
import { claimList } from './claims.js';
import { conflictList } from './conflicts.js';
import { lookAlikes } from './apart.js';
import { count, el, problem, say, show, webAddress } from './dom.js';
import { listen } from './live.js';
import { openArticle } from './reader.js';
import { at, on } from './times.js';

export async function eventPage(id, asOf, address) {
  try {
    const event = await render(id, asOf, address);
    if (!asOf) {
      listen(path('/v1/stream', { event: event.id }), () =>
        render(event.id, asOf, address).then(() => say('Updated just now.'), (error) => say(error.message)));
    }
  } catch (error) {
    show(problem(error));
  }
}

async function render(id, asOf, address) {
  const base = `/v1/events/${encodeURIComponent(id)}`;
  const [event, claims, accounts, conflicts] = await Promise.all([
    get(path(base, { asOf })),
    all(path(`${base}/claims`, { asOf, limit: 200 })),
    get(path(`${base}/accounts`, { asOf })),
    get(path(`${base}/conflicts`, { asOf })),
  ]);
  show(
    el('h1', {}, event.title || 'Untitled event'),
    el('p.facts', {}, [on(event.date), count(event.articleCount, 'article'), count(event.outletCount, 'outlet'),
      count(event.statementCount, 'statement'), count(event.claimCount, 'claim')].join(' · ')),
    event.participants.length ? el('p', {}, event.participants.join(', ')) : '',
    el('section', {}, el('h2', {}, 'Accounts, side by side'), accountsTable(accounts)),
    conflictList(conflicts.items, event.articles, asOf),
    el('section', {}, el('h2', {}, 'Who said what'), claimList(claims, event.articles, address, asOf)),
    el('section', {}, el('h2', {}, 'Articles'), el('ul.plain', {}, event.articles.map((article) => articleLine(article, asOf)))),
    lookAlikes(event, asOf, address));
  return event;
}

function articleLine(article, asOf) {
  const address = webAddress(article.url);
  return el('li.card', {},
    el('button', { type: 'button', onclick: () => openArticle(article.id, null, asOf) }, article.title || 'Untitled article'),
    el('p.facts', {}, [article.outlet || 'unknown outlet', at(article.publishedAt), count(article.statementCount, 'statement')].join(' · '),
      address ? [' · ', el('a', { href: address, rel: 'noopener noreferrer' }, 'original')] : []));
}
