// Why two events that look alike are two, in words.

import { call, to } from './address.js';
import { each, get } from './api.js';
import { count, el } from './dom.js';
import { share } from './share.js';
import { named } from './story.js';
import { days, on } from './times.js';

const RESPECTS = { date: 'The day', publication: 'In the news', names: 'Names', numbers: 'Numbers', wording: 'Words' };

/** Other events with the same participants or title words. */
export async function lookAlikes(event, signal) {
  const words = [...named(event.participants).slice(0, 4).map((name) => `"${name.replaceAll('"', '')}"`), ...(event.title || '').split(/\s+/).filter((word) => word.length > 5).slice(0, 4)];
  const page = await get(call('/events', { q: words.join(' or ').slice(0, 400) || null, limit: 8 }), signal);
  const others = page.items.filter((other) => other.id !== event.id);
  return others.length ? el('ul', {}, others.map((other) => el('li', {}, el('a', { href: to.compare(event.id, other.id) }, `Why apart from “${other.title || 'Untitled event'}”`),
    el('span.facts', {}, ` ${days(other.date)} · ${count(other.articleCount, 'article')}`)))) : el('p', {}, 'No other event shares its names or words.');
}

export async function comparePage({ id, other, signal }) {
  const apart = await get(call(`/events/${encodeURIComponent(id)}/apart-from/${encodeURIComponent(other)}`), signal);
  const texts = await each([id, other].map((one) => call(`/events/${encodeURIComponent(one)}/statements`, { limit: 200 })), signal);
  const speller = spelling(apart, [...texts.values()].flatMap((page) => page?.items || []));
  const side = (event) => el('section.card', {}, el('h2', {}, el('a', { href: to.event(event.id) }, event.title || 'Untitled event')),
    el('p.facts', {}, `${days(event.date)} · ${count(event.articleCount, 'article')} · ${count(event.claimCount, 'claim')}`), el('p', {}, named(event.participants).join(', ')));
  return {
    title: `Why apart: ${apart.one.title} / ${apart.other.title}`,
    node: el('div', {},
      el('header.head', {}, el('h1', { tabindex: '-1' }, apart.same ? 'These are one event' : 'Why these are two events'),
        el('div.ribbon', {}, share({ file: ['why apart', apart.one.title, apart.one.date?.from, apart.other.title, apart.other.date?.from], items: () => [apart], rows: () => [...apart.reasons, ...apart.alike].map((reason) => ({ respect: reason.respect, one: reason.one.join('; '), other: reason.other.join('; '), overlap: reason.overlap })) }))),
      el('div.sides.events', {}, side(apart.one), side(apart.other)),
      apart.reasons.length ? el('section.card', {}, el('h2', {}, 'What keeps them apart'), el('ul.reasons', {}, apart.reasons.map((reason) => told(reason, speller, false)))) : null,
      apart.alike.length ? el('section.card', {}, el('h2', {}, 'What they share'), el('ul.reasons', {}, apart.alike.map((reason) => told(reason, speller, true)))) : null),
  };
}

function told(reason, speller, alike) {
  const name = el('strong', {}, RESPECTS[reason.respect] || reason.respect, ': ');
  const words = (values) => values.map(speller).filter(Boolean).join(', ');
  const span = (values) => [...new Set(values.map(on))].join(' to ');
  if (reason.respect === 'date' || reason.respect === 'publication') {
    const verb = reason.respect === 'date' ? 'happened' : 'were reported';
    if (alike) return el('li', {}, name, `both ${verb} at the same time (${span(reason.one)}).`);
    return el('li', {}, name, `the first ${verb.replace('were', 'was')} ${span(reason.one)}, the second ${span(reason.other)}.`);
  }
  if (alike) return el('li', {}, name, `both have ${words(reason.one)}.`);
  const shared = Math.round(reason.overlap * 100);
  return el('li', {}, name, `${[['first', reason.one], ['second', reason.other]].filter(([, values]) => values.length).map(([which, values]) => `only the ${which} has ${words(values)}`).join('; ')}. `, reason.overlap === null ? '' : el('span.facts', {}, shared ? `They have ${shared} % of these in common; rarer ones weigh more.` : 'They have none of these in common.'));
}

/**
 * Words are compared by their stems; people read words, so each is shown as the events spell it most often, and left as it is
 * where they do not have it.
 */
function spelling({ one, other }, statements) {
  const counts = new Map();
  const texts = [...[one, other].flatMap((event) => [event.title || '', ...event.participants]), ...statements.map((said) => said.text)];
  for (const word of texts.join(' ').match(/[\p{L}\p{N}]+/gu) || []) counts.set(word, (counts.get(word) || 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const lower = (word) => word.toLowerCase();
  return (stem) => words.find((word) => lower(word) === lower(stem)) || words.find((word) => lower(word).startsWith(lower(stem)) && word.length <= stem.length + 4) || stem;
}
