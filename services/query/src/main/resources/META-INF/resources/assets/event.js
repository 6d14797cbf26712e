// An event and its tabs.

import { absolute, to } from './address.js';
import { between, count, el } from './dom.js';
import { share } from './share.js';
import { part } from './states.js';
import { outletOf, outletsOf, forget, named, once, story } from './story.js';
import { days, on } from './times.js';

const TABS = { '': 'Overview', claims: 'Claims', contradictions: 'Contradictions', outlets: 'Outlets', speakers: 'Speakers', articles: 'Articles' };
const SHOW = { claims: 'showClaims', contradictions: 'showContradictions', outlets: 'showOutlets', speakers: 'showSpeakers', articles: 'showArticles' };
/** What a tab asks besides the event; asked at the same time. */
const NEEDS = { '': ['conflicts'], claims: ['claims', 'accounts'], contradictions: ['conflicts'], outlets: ['claims', 'accounts'], speakers: ['claims'], articles: [] };
const SOON = 150;

/** @param {boolean} whole whether to wait for all of the page, so that the reader's place in it can be kept */
export async function eventPage({ id, tab, signal, fresh, whole, redirect }) {
  if (!(tab in TABS)) return redirect(to.event(id));
  if (fresh) forget(id);
  const told = story(id);
  const code = once(() => (tab ? import('./tabs.js').then((tabs) => tabs[SHOW[tab]]) : import('./overview.js').then(({ showOverview }) => showOverview)));
  for (const answer of [code(), ...NEEDS[tab].map((name) => told[name]())]) answer.catch(() => {});
  const event = await told.event();
  // An id of former days leads to the event that holds it now.
  if (event.id !== id) return redirect(to.event(event.id, tab));
  let shown = null;
  const place = part(el('div'), async () => {
    shown = await (await code())(event, told, signal);
    return shown.node;
  }, signal, 'h2');
  const settled = place.filling.then(() => Promise.allSettled((shown?.parts || []).map((inner) => inner.filling)));
  // Which event it is comes first; what is there already comes with it.
  await (whole ? settled : fresh ? null : Promise.race([place.filling, new Promise((go) => setTimeout(go, SOON))]));
  const counts = counters(event, told, settled, signal);
  return {
    title: `${TABS[tab] === 'Overview' ? '' : `${TABS[tab]} · `}${event.title || 'Untitled event'}`,
    live: `/v1/stream?event=${encodeURIComponent(event.id)}`,
    update: () => shown?.update?.(),
    settled,
    node: el('div', {},
      el('header.head', {},
        el('h1', { tabindex: '-1' }, event.title || 'Untitled event'),
        el('p.facts', {}, between([days(event.date), count(event.articleCount, 'article'), outletsOf(event), count(event.claimCount, 'claim'),
          named(event.participants).slice(0, 5).join(', ')].filter(Boolean), ' · '))),
      el('div.ribbon', {}, el('nav.tabs', { 'aria-label': 'Views of the event' }, Object.entries(TABS).map(([name, label]) => el('a', {
        href: to.event(event.id, name), 'aria-current': name === tab ? 'page' : null }, label, counts.has(name) ? [' ', counts.get(name)] : null))),
      share({ file: [event.title || 'event', event.date?.from, tab || 'claims'], rows: async () => shown.rows(), items: async () => shown.items(), cite: () => eventCitation(event) })),
      place),
  };
}

/** Numbers beside the names of tabs; what takes a question is asked when the page has what it shows itself. */
function counters(event, told, settled, signal) {
  const outlets = new Set(event.articles.map(outletOf)).size;
  const later = (ask) => {
    const place = el('small', {}, '');
    settled.then(ask).then((n) => signal.aborted || place.replaceChildren(`${n}`), () => {});
    return place;
  };
  const now = (n) => el('small', {}, `${n}`);
  return new Map([['claims', now(event.claimCount)], ['articles', now(event.articles.length)], ['outlets', now(outlets)],
    ['contradictions', later(async () => (await import('./contradiction.js')).grouped(await told.conflicts()).length)],
    ['speakers', later(async () => (await import('./overview.js')).voices(await told.claims(), event).length)]]);
}

/** Cites an event as a whole. */
function eventCitation(event) {
  return `“${event.title || 'Untitled event'}”, ${on(event.date?.from)}: ${count(event.articleCount, 'article')}, ${outletsOf(event)}. ${absolute(to.event(event.id))}`;
}
