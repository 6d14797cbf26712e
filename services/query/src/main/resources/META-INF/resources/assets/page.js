// Which page the address after # asks for.

import { apartPage } from './apart.js';
import { path } from './api.js';
import { el, say, show } from './dom.js';
import { eventPage } from './event.js';
import { eventsPage } from './events.js';
import { stopListening } from './live.js';
import { speakerPage } from './speaker.js';

const asOfForm = document.getElementById('as-of');

function where() {
  const [page, query] = location.hash.slice(1).split('?');
  return { page: page || '/', parameters: Object.fromEntries(new URLSearchParams(query)) };
}

async function route() {
  stopListening();
  say('');
  const { page, parameters } = where();
  const day = parameters.asOf || '';
  asOfForm.day.value = day.slice(0, 10);
  asOfForm.querySelector('button').hidden = !day;
  // Going from page to page keeps the time that the views are seen from.
  const address = (target) => `#${path(target, { asOf: day })}`;
  document.querySelector('.brand').href = address('/');
  const [kind, id, relation, other] = page.slice(1).split('/').map(decodeURIComponent);
  if (kind === 'event' && relation === 'apart-from' && other) await apartPage(id, other, day, address);
  else if (kind === 'event' && id && !relation) await eventPage(id, day, address);
  else if (kind === 'speaker' && id && !relation) await speakerPage(id, day, address);
  else if (page === '/') await eventsPage(parameters, address);
  else show(el('h1', {}, 'There is no such page'), el('p', {}, el('a', { href: '#/' }, 'All events')));
  if (day) say(`As knowable on ${day.slice(0, 10)}.`);
}

function setTime(day) {
  const { page, parameters } = where();
  location.hash = path(page, { ...parameters, asOf: day ? `${day}T23:59:59Z` : '' });
}

asOfForm.addEventListener('change', () => setTime(asOfForm.day.value));
asOfForm.addEventListener('submit', (event) => event.preventDefault());
asOfForm.addEventListener('reset', () => setTime(''));
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('main').focus();
});
window.addEventListener('hashchange', () => {
  document.getElementById('reader').close();
  window.scrollTo(0, 0);
  route().then(() => document.getElementById('main').focus({ preventScroll: true }));
});
route();
