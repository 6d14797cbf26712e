// What stands in place of a page that is not there: it comes, is empty, has failed, is gone.

import { el } from './dom.js';
import { to } from './address.js';

const SLOW = 5000;

/** Grey lines; after a while it says that it still waits. */
export function loading(retry) {
  const words = el('p.facts', { role: 'status' }, 'Loading …');
  const place = el('div.loading', { 'aria-busy': 'true' }, words, [1, 2, 3, 4].map(() => el('div.bone')));
  setTimeout(() => {
    if (!place.isConnected) return;
    place.classList.add('slow');
    words.replaceChildren('The service is slow to answer; still waiting. ', el('button', { type: 'button', onclick: retry }, 'Try again'));
  }, SLOW);
  return place;
}

export function problem(error, retry, level = 'h1') {
  const gone = error.status === 404 || error.status === 410;
  const [title, words] = error.title ? [error.title, error.message] : navigator.onLine
    ? ['This page cannot show what came', 'The answer is not of the form that was expected. Loading the page anew may bring one that fits.']
    : ['You are offline', 'This part of the page has not been loaded yet. It comes when you are back.'];
  // A module that could not be fetched once is not fetched again by Chromium as long as the page stands.
  const again = error.title ? retry : () => location.reload();
  return el('div.problem', { role: 'alert' },
    el(level, {}, title),
    el('p', {}, words),
    el('p', {}, gone ? null : [el('button.main', { type: 'button', onclick: again }, 'Try again'), ' '],
      el('a', { href: to.home() }, 'All events'), ' · ', el('a', { href: to.search() }, 'Search')));
}

export function empty(words, ...more) {
  return el('div.empty', {}, el('p', {}, words), more);
}

/** Fills a place as soon as its content is there; a part that fails does not take the rest of the page with it. */
export function part(place, ask, signal, level = 'h3') {
  const fill = async () => {
    place.replaceChildren(loading(fill));
    try {
      const content = await ask();
      if (!signal?.aborted) place.replaceChildren(...[content].flat(Infinity).filter(Boolean));
    } catch (error) {
      if (!signal?.aborted) place.replaceChildren(problem(error, fill, level));
    }
  };
  place.filling = fill();
  return place;
}
