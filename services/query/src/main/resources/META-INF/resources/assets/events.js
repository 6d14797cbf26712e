// The list of events, searched.

import { get, path } from './api.js';
import { count, el, problem, say, show } from './dom.js';
import { listen } from './live.js';
import { on } from './times.js';

const SORTS = {
  '': 'best, or newest',
  newest: 'newest report',
  oldest: 'oldest report',
  date: 'day of the event',
  articles: 'most articles',
  outlets: 'most outlets',
  origins: 'most independent origins',
  claims: 'most claims',
  disputed: 'most conflicts',
};

export async function eventsPage(parameters, address) {
  const list = el('ul.plain');
  const more = el('button', { type: 'button', hidden: true }, 'More events');
  let grown = false;
  show(el('h1', {}, 'What happened, and who said what'), form(parameters), list, more);

  const load = async (from, append) => {
    const page = await get(from);
    const items = page.items.map((event) => el('li', {}, eventCard(event, address)));
    if (append) list.append(...items);
    else list.replaceChildren(...items);
    if (!list.children.length) list.append(el('li', {}, 'No event fits.'));
    more.hidden = !page.next;
    more.onclick = () => { grown = true; load(page.next, true).catch(fail); };
  };
  const fail = (error) => list.replaceChildren(el('li', {}, problem(error)));
  const first = path('/v1/events', { ...parameters, limit: 20 });
  await load(first, false).catch(fail);

  if (!parameters.asOf) {
    listen('/v1/stream', () => {
      // Whoever has read on keeps the place.
      if (grown) say('New claims have come in. Load the page again to see them.');
      else load(first, false).then(() => say('Updated just now.'), fail);
    });
  }
}

function eventCard(event, address) {
  return el('article.card', {},
    el('h2', {}, el('a', { href: address(`/event/${encodeURIComponent(event.id)}`) }, event.title || 'Untitled event')),
    el('p.facts', {}, [on(event.date), count(event.articleCount, 'article'), count(event.outletCount, 'outlet'),
      count(event.claimCount, 'claim')].join(' · ')),
    event.participants.length ? el('p.facts', {}, event.participants.slice(0, 8).join(', ')) : null);
}

function form(parameters) {
  const field = (name, label, attributes = {}, style = 'label') => el(style, {}, label,
    el('input', { name, value: parameters[name] || '', ...attributes }));
  return el('form.search', { role: 'search', onsubmit: submit },
    field('q', 'Words', { type: 'search', placeholder: 'in title, participants, claims' }, 'label.words'),
    field('speaker', 'Speaker', { placeholder: 'name' }),
    field('outlet', 'Outlet'),
    field('from', 'From', { type: 'date' }),
    field('to', 'To', { type: 'date' }),
    field('min-outlets', 'Outlets, at least', { type: 'number', min: '1', step: '1' }),
    el('label', {}, 'Order', el('select', { name: 'sort' }, Object.entries(SORTS)
      // Conflicts are counted for the present alone.
      .filter(([value]) => value !== 'disputed' || !parameters.asOf)
      .map(([value, label]) => el('option', { value, selected: (parameters.sort || '') === value }, label)))),
    el('button.main', { type: 'submit' }, 'Search'));
}

function submit(event) {
  event.preventDefault();
  const asOf = new URLSearchParams(location.hash.split('?')[1]).get('asOf');
  const query = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()]));
  location.hash = path('/', { ...query, asOf });
}
