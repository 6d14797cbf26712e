// Which page an address asks for, and the way from page to page.

import { asOf, path, query, segments, to } from './address.js';
import { el, say } from './dom.js';
import { eventPage } from './event.js';
import { listen, offer, stopListening } from './live.js';
import { leavePlace, placeHere, restorePlace, restoreWhen } from './scroll.js';
import { loading, problem } from './states.js';
import { at, on } from './times.js';

const main = document.getElementById('main');
const KEPT = 12;
/** Pages that were left, as they were: Back shows them at once. */
const kept = new Map();
let current = null;
let asking = new AbortController();

/** Pages are loaded when they are first asked for; the event's, which most addresses lead to, is there at once. */
const search = {
  home: async (asked) => (await import('./search.js')).homePage(asked),
  results: async (asked) => (await import('./search.js')).searchPage(asked),
};
const ONE = {
  claims: async (asked) => (await import('./claimpage.js')).claimPage(asked),
  statements: async (asked) => (await import('./claimpage.js')).statementPage(asked),
  articles: async (asked) => (await import('./article.js')).articlePage(asked),
  speakers: async (asked) => (await import('./speaker.js')).speakerPage(asked),
};

/** A kind by itself, as people type it. */
const LISTS = {
  events: () => to.home(),
  speakers: () => to.search({ in: 'speakers' }),
  statements: () => to.search({ in: 'statements' }),
  claims: () => to.search({ in: 'statements' }),
  articles: () => to.home(),
};

function builder() {
  const [kind, id, tab, other, ...more] = segments(location.pathname);
  if (!kind) return [search.home, {}];
  if (more.length) return null;
  if (!id && kind in LISTS) return [async ({ redirect }) => redirect(LISTS[kind]()), {}];
  if (kind === 'search' && !id) return [search.results, {}];
  if (kind === 'events' && id && tab === 'compare' && other) return [async (asked) => (await import('./compare.js')).comparePage(asked), { id, other }];
  if (kind === 'events' && id && !other) return [eventPage, { id, tab: tab || '' }];
  return kind in ONE && id && !tab ? [ONE[kind], { id }] : null;
}

const key = () => `${location.pathname}|${asOf() || ''}|${location.pathname === '/search' || location.pathname === '/' ? `${query().q}|${query().in}|${query().from}|${query().to}|${query().sort}` : ''}`;
const subject = (path) => segments(path).slice(0, 2).join('/');

/** @param {'load'|'go'|'back'|'anew'} how */
async function show(how) {
  const here = key();
  document.querySelector('.bar input').value = location.pathname === '/search' ? query().q || '' : '';
  document.querySelector('.brand').href = to.home();
  if (how !== 'anew' && current?.key === here && current.page.update) {
    const filled = current.page.update();
    if (how === 'back') await restoreWhen(filled);
    return;
  }
  const place = how === 'anew' ? placeHere() : null;
  const before = current;
  leave(how);
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  if (how === 'back' && kept.has(here)) {
    arrive(kept.get(here), how);
    return;
  }
  const waiting = setTimeout(() => signal.aborted || main.replaceChildren(loading(() => show('load'))), 120);
  try {
    const found = builder();
    const fresh = how !== 'go' || !before || subject(before.path) !== subject(location.pathname);
    const page = found ? await found[0]({ ...found[1], signal, fresh, whole: how === 'anew' || how === 'back', retry: () => show('anew'), redirect: (address) => {
      history.replaceState(history.state, '', address);
      return null;
    } }) : nowhere();
    clearTimeout(waiting);
    if (signal.aborted) return;
    if (!page) await show(how === 'back' ? 'load' : how);
    else arrive({ key: here, path: location.pathname, page }, how, place);
  } catch (error) {
    clearTimeout(waiting);
    if (signal.aborted) return;
    if (!error.title) console.error(error);
    current = null;
    main.replaceChildren(...past(), problem(error, () => show('load')));
    title(error.title || 'Problem');
  }
}

function nowhere() {
  const error = new Error('No page has this address. It may have been cut off when it was copied.');
  error.title = 'There is nothing here';
  error.status = 404;
  throw error;
}

function leave(how) {
  stopListening();
  if (current && how !== 'anew') {
    current.focus = main.contains(document.activeElement) ? document.activeElement : null;
    kept.delete(current.key);
    kept.set(current.key, current);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  }
  if (how === 'anew') kept.clear();
  current = null;
  for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
}

function arrive(next, how, place = null) {
  const { page } = next;
  const returning = next === kept.get(next.key);
  current = next;
  main.replaceChildren(...past(), page.node);
  title(page.title);
  const filled = Promise.all([page.settled, returning ? page.update?.() : null]);
  if (how === 'go') window.scrollTo(0, 0);
  if (how === 'back' || how === 'load' && history.state?.y) restoreWhen(filled);
  if (place) restorePlace(place);
  if (how !== 'load') focus(returning ? next.focus : null);
  if (!history.state?.y) page.arrived?.();
  if (page.live && !asOf()) listen(page.live, () => show('anew'));
  if (returning && page.live && !asOf()) offerIfOld(next);
  next.since = Date.now();
}

/** While a page was away nobody listened for it. */
function offerIfOld(next) {
  if (Date.now() - next.since > 120000) offer('This page is as it was when you left it', () => show('anew'));
}

function focus(where) {
  (where?.isConnected ? where : main.querySelector('h1') || main).focus({ preventScroll: true });
}

/** Says so where what is shown is not what is known now. */
function past() {
  return asOf() ? [el('p.notice', {}, `As known on ${at(asOf())}. `, el('a', { href: path(location.pathname, { ...query(), asOf: '' }) }, 'Back to now'))] : [];
}

function title(words) {
  const day = asOf() ? ` (as of ${on(asOf())})` : '';
  document.title = words ? `${words}${day} · News Claims` : `News Claims${day}`;
}

/** Links within the page need no new document. */
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.target || link.hasAttribute('download') || /^\/(v1|q|assets)\//.test(link.pathname) || link.protocol === 'blob:') return;
  event.preventDefault();
  if (link.getAttribute('href').startsWith('#')) {
    const place = document.getElementById(link.hash.slice(1));
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' }); // focus alone shows as little of it as fits
    return;
  }
  go(link.href);
});

document.addEventListener('submit', (event) => {
  if (!event.target.matches('[role=search]')) return;
  event.preventDefault();
  const values = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()]));
  go(to.search({ ...values, in: values.in === 'events' ? '' : values.in }));
});

function go(address) {
  leavePlace();
  if (new URL(address, location.origin).href === location.href) history.replaceState(null, '');
  else history.pushState(null, '', address);
  show('go');
}

window.addEventListener('popstate', () => show('back'));
// A sheet tells where it is from, and when it was printed.
window.addEventListener('beforeprint', () => document.getElementById('printed').replaceChildren(`${location.href}, printed ${at(new Date())}`));
window.addEventListener('offline', () => document.body.classList.add('offline'));
window.addEventListener('online', () => {
  document.body.classList.remove('offline');
  say('Back online.');
  if (!current) show('load');
  for (const again of main.querySelectorAll('.problem button')) again.click();
});
show('load');
