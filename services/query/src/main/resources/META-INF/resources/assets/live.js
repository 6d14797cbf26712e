// Tells that something changed, and leaves it to the reader when to see it.

import { el } from './dom.js';

const place = document.getElementById('news');
let source = null;

export function stopListening() {
  source?.close();
  source = null;
  place.replaceChildren();
}

/** @param {string} address of the stream; @param {function} show loads the page anew */
export function listen(address, show) {
  stopListening();
  const mine = new EventSource(address);
  source = mine;
  const seen = { created: new Set(), updated: new Set(), withdrawn: new Set() };
  const tell = () => {
    if (source !== mine) return;
    const parts = [['created', 'new'], ['updated', 'changed'], ['withdrawn', 'withdrawn']].filter(([name]) => seen[name].size)
      .map(([name, word], i) => `${seen[name].size} ${word}${i ? '' : seen[name].size === 1 ? ' claim' : ' claims'}`);
    offer(parts.join(', ') || 'The claims were built anew', show);
  };
  for (const name of Object.keys(seen)) {
    mine.addEventListener(name, (event) => {
      seen[name].add(claimOf(event));
      tell();
    });
  }
  mine.addEventListener('reset', tell);
}

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
