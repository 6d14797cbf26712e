// Tells that something changed, and leaves it to the reader when to see it.

import { el } from './dom.js';

const AWAY = 60000;
const place = document.getElementById('news');
let current = null;

export function stopListening() {
  current?.close();
  current = null;
  place.replaceChildren();
}

/** @param {string} address of the stream; @param {function} show loads the page anew */
export function listen(address, show) {
  stopListening();
  const seen = { created: new Set(), updated: new Set(), withdrawn: new Set() };
  let source = null;
  let last = null;
  let left = 0;
  const tell = () => {
    const parts = [['created', 'new'], ['updated', 'changed'], ['withdrawn', 'withdrawn']].filter(([name]) => seen[name].size)
      .map(([name, word], i) => `${seen[name].size} ${word}${i ? '' : seen[name].size === 1 ? ' claim' : ' claims'}`);
    offer(parts.join(', ') || 'The claims were built anew', show);
  };
  const open = () => {
    source = new EventSource(last ? `${address}${address.includes('?') ? '&' : '?'}after=${encodeURIComponent(last)}` : address);
    const take = (event) => {
      last = event.lastEventId || last;
      seen[event.type]?.add(claimOf(event));
      tell();
    };
    for (const name of [...Object.keys(seen), 'reset']) source.addEventListener(name, take);
    if (!last && left && Date.now() - left > AWAY) offer('This may have changed while you were elsewhere', show);
  };
  const close = () => {
    source?.close();
    source = null;
  };
  current = { close, open, leave: () => { left = Date.now(); close(); }, isOpen: () => Boolean(source) };
  if (!document.hidden) open();
}

// A browser has six connections to a service in all its tabs, so only those that are looked at hold one.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) current?.leave();
  else if (current && !current.isOpen()) current.open();
});
window.addEventListener('pagehide', () => current?.leave());
window.addEventListener('pageshow', () => current && !document.hidden && !current.isOpen() && current.open());

function claimOf(event) {
  try {
    const change = JSON.parse(event.data);
    return change.claimId || change.claim?.id || event.lastEventId;
  } catch {
    return event.lastEventId;
  }
}

/** Says so at the edge of the window; nothing that is read moves. */
export function offer(words, show) {
  const button = place.querySelector('button') || el('button.main', { type: 'button' }, 'Show');
  button.onclick = show;
  const text = place.querySelector('span') || el('span');
  text.textContent = `${words}. `;
  if (!place.childElementCount) place.append(text, button, el('button', { type: 'button', 'aria-label': 'Not now', onclick: () => place.replaceChildren() }, '✕'));
}
