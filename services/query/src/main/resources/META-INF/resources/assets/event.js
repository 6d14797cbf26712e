// An event and its tabs.

import { absolute, to } from './address.js';
import { claimRow } from './claim.js';
import { grouped } from './contradiction.js';
import { between, count, el } from './dom.js';
import { outletOf, forget, named, story } from './story.js';
import { overview, voices } from './overview.js';
import { share } from './share.js';
import { days, on } from './times.js';

const TABS = { '': 'Overview', claims: 'Claims', contradictions: 'Contradictions', outlets: 'Outlets', speakers: 'Speakers', articles: 'Articles' };
const SHOW = { claims: 'showClaims', contradictions: 'showContradictions', outlets: 'showOutlets', speakers: 'showSpeakers', articles: 'showArticles' };

export async function eventPage({ id, tab, signal, fresh, redirect }) {
  if (!(tab in TABS)) return redirect(to.event(id));
  if (fresh) forget(id);
  const told = story(id);
  const event = await told.event();
  // An id of former days leads to the event that holds it now.
  if (event.id !== id) return redirect(to.event(event.id, tab));
  const shown = tab ? await (await import('./tabs.js'))[SHOW[tab]](event, told, signal) : await showOverview(event, told, signal);
  const counts = counters(event, told, signal);
  return {
    title: `${TABS[tab] === 'Overview' ? '' : `${TABS[tab]} · `}${event.title || 'Untitled event'}`,
    live: `/v1/stream?event=${encodeURIComponent(event.id)}`,
    update: shown.update,
    settled: Promise.allSettled((shown.parts || []).map((place) => place.filling)),
    node: el('div', {},
      el('header.head', {},
        el('h1', { tabindex: '-1' }, event.title || 'Untitled event'),
        el('p.facts', {}, between([days(event.date), count(event.articleCount, 'article'), count(event.outletCount, 'outlet'), count(event.claimCount, 'claim'),
          named(event.participants).slice(0, 5).join(', ')].filter(Boolean), ' · '))),
      el('div.ribbon', {}, el('nav.tabs', { 'aria-label': 'Views of the event' }, Object.entries(TABS).map(([name, label]) => el('a', {
        href: to.event(event.id, name), 'aria-current': name === tab ? 'page' : null }, label, counts.get(name)))),
      share({ title: event.title || 'event', rows: shown.rows, items: shown.items, cite: () => eventCitation(event) })),
      shown.node),
  };
}

/** Numbers beside the names of tabs; what takes a question comes when it is answered. */
function counters(event, told, signal) {
  const outlets = new Set(event.articles.map(outletOf)).size;
  const later = (ask) => {
    const place = el('small', {}, '');
    ask().then((n) => signal.aborted || place.replaceChildren(` ${n}`), () => {});
    return place;
  };
  const now = (n) => el('small', {}, ` ${n}`);
  return new Map([['claims', now(event.claimCount)], ['articles', now(event.articles.length)], ['outlets', now(outlets)],
    ['contradictions', later(async () => grouped(await told.conflicts()).length)],
    ['speakers', later(async () => voices(await told.claims(), event).length)]]);
}

async function showOverview(event, told, signal) {
  const { node, parts } = overview(event, told, signal);
  await Promise.race([parts[0].filling, new Promise((go) => setTimeout(go, 400))]);
  return { node, parts, rows: async () => (await told.claims()).map((claim) => claimRow(claim, event)), items: told.claims };
}

/** Cites an event as a whole. */
function eventCitation(event) {
  return `“${event.title || 'Untitled event'}”, ${on(event.date?.from)}: ${event.articleCount} articles of ${event.outletCount} outlets compared. ${absolute(to.event(event.id))}`;
}
