// What keeps two events that look alike apart.

import { get, path } from './api.js';
import { count, el, problem, show } from './dom.js';
import { on } from './times.js';

const RESPECTS = { date: 'Day', publication: 'In the news', names: 'Names', numbers: 'Numbers', wording: 'Other words' };

/** Other events with the same participants or title words, found when the reader asks for them. */
export function lookAlikes(event, asOf, address) {
  const place = el('div');
  const words = [...event.participants.slice(0, 4).map((name) => `"${name.replaceAll('"', '')}"`), ...(event.title || '').split(/\s+/).filter((word) => word.length > 5).slice(0, 4)];
  const find = async () => {
    try {
      const page = await get(path('/v1/events', { q: words.join(' or ').slice(0, 400), asOf, limit: 8 }));
      const others = page.items.filter((other) => other.id !== event.id);
      place.replaceChildren(others.length
        ? el('ul', {}, others.map((other) => el('li', {},
          el('a', { href: address(`/event/${encodeURIComponent(event.id)}/apart-from/${encodeURIComponent(other.id)}`) }, other.title || 'Untitled event'),
          ` · ${on(other.date)} · ${count(other.articleCount, 'article')}`)))
        : el('p', {}, 'No other event shares its names or words.'));
    } catch (error) {
      place.replaceChildren(problem(error));
    }
  };
  return el('section', {}, el('h2', {}, 'Events that look alike'),
    el('button', { type: 'button', onclick: find }, 'Find them, and what keeps them apart'), place);
}

export async function apartPage(one, other, asOf, address) {
  try {
    const apart = await get(path(`/v1/events/${encodeURIComponent(one)}/apart-from/${encodeURIComponent(other)}`, { asOf }));
    const link = (event) => el('a', { href: address(`/event/${encodeURIComponent(event.id)}`) }, event.title || 'Untitled event');
    show(
      el('h1', {}, apart.same ? 'These are one event' : 'What keeps two events apart'),
      el('div.scroll', { tabindex: '0', role: 'region', 'aria-label': 'Comparison' }, el('table', {},
        el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Respect'), el('th', { scope: 'col' }, link(apart.one)),
          el('th', { scope: 'col' }, link(apart.other)))),
        el('tbody', {},
          apart.reasons.map((reason) => row(reason, reason.one.join(', ') || '·', reason.other.join(', ') || '·', 'apart')),
          apart.alike.map((reason) => row(reason, reason.one.join(', ') || '·', null, 'alike'))))),
      el('ul', {}, apart.reasons.map((reason) => el('li', {}, reason.words))));
  } catch (error) {
    show(problem(error));
  }
}

function row(reason, one, other, verdict) {
  return el('tr', {},
    el('th', { scope: 'row' }, RESPECTS[reason.respect] || reason.respect, ' ', el(`span.badge.${verdict}`, {}, verdict)),
    other === null ? el('td', { colspan: '2' }, one) : [el('td', {}, one), el('td', {}, other)]);
}
