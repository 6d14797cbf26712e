// The claims of an event with facets, words and order; every choice is in the address.

import { amend, path, query } from './address.js';
import { count, el } from './dom.js';
import { facetList, narrowed, orderField, refill } from './facets.js';
import { claimCard } from './claim.js';
import { fillList, idle } from './list.js';
import { key } from './marks.js';
import { FORMS, STANCES } from './passage.js';
import { outletOf, speakers } from './story.js';
import { at, inTime } from './times.js';
import { finder } from './words.js';

const ORDERS = {
  '': 'in the order told', several: 'told by most outlets first', contradicted: 'contradicted first', first: 'first reported first', newest: 'last reported first',
};
const COMPARE = {
  several: (a, b) => b.corroboration.outlets - a.corroboration.outlets || b.occurrences.length - a.occurrences.length,
  contradicted: (a, b) => b.conflicts.length - a.conflicts.length,
  ...inTime((claim) => claim.firstReportedAt),
};
const HINTS = { contradicted: 'contradicted', several: 'told by several outlets' };

function facets(context) {
  const bySubject = new Map();
  for (const subject of context.told) for (const id of subject.claims) bySubject.set(id, [...(bySubject.get(id) || []), subject.label]);
  return [
    { name: 'is', label: 'Show', words: (value) => HINTS[value] || value,
      of: (claim) => [claim.conflicts.length && 'contradicted', claim.outlets.length > 1 && 'several'].filter(Boolean) },
    { name: 'speaker', label: 'Speaker', of: (claim) => claim.speakers.map((speaker) => speaker.name) },
    { name: 'outlet', label: 'Outlet', of: (claim) => claim.occurrences.map((said) => outletOf(context.event.byId.get(said.articleId))) },
    { name: 'subject', label: 'Subject', of: (claim) => bySubject.get(claim.id) || [] },
    { name: 'stance', label: 'Stance', words: (value) => STANCES[value] || value, of: (claim) => [claim.polarity] },
    { name: 'form', label: 'Form', words: (value) => FORMS[value] || value, of: (claim) => [claim.form] },
  ];
}

/** @returns {{node, update: function(), shown: function(): object[]}} */
export function claimBrowser(claims, context) {
  const choices = facets(context);
  const side = el('div.facets');
  const told = el('p.facts', { role: 'status' });
  const place = el('div.claims');
  let shown = [];
  let cards = new Map();
  let words = null;
  let asked = null;
  let narrowing = null;
  const find = () => {
    amend({ q: field.value.trim() });
    update();
  };
  const field = el('input', { type: 'search', oninput: find, 'aria-label': 'Words in the claims', placeholder: 'Words in these claims' });
  const order = orderField(ORDERS, () => update());
  const panel = el('details.panel', { open: matchMedia('(min-width: 60rem)').matches, ontoggle: () => side.childElementCount || narrowing() }, el('summary', {}, 'Narrow down'), side);
  const update = () => {
    const chosen = query();
    // Whoever comes back finds the list as it was left.
    if (asked === location.search) return browser.settled;
    asked = location.search;
    if (field.value.trim() !== (chosen.q || '')) field.value = chosen.q || '';
    order.value = chosen.order in COMPARE ? chosen.order : '';
    const fit = matching(claims, chosen.q);
    shown = narrowed(fit, choices, chosen).sort(COMPARE[chosen.order] || (() => 0));
    if (words !== (chosen.q || '')) cards = new Map();
    words = chosen.q || '';
    const found = finder(words);
    const card = (claim) => cards.get(claim.id) || cards.set(claim.id, claimCard(claim, { ...context, found })).get(claim.id);
    narrowing = () => refill(side, facetList(fit, choices, chosen));
    // The claims are what is looked at first; choices that are folded up are made when somebody unfolds them.
    if (side.childElementCount) narrowing();
    else if (panel.open) idle(() => narrowing());
    told.textContent = shown.length === claims.length ? count(shown.length, 'claim') : `${shown.length} of ${count(claims.length, 'claim')}${earliest(shown)}`;
    browser.settled = fillList(place, shown, card);
    if (!shown.length) place.replaceChildren(el('p', {}, 'No claim fits. ', el('a', { href: path(location.pathname, { asOf: chosen.asOf }) }, 'Show all')));
    return browser.settled;
  };
  const browser = { update, shown: () => shown, settled: null,
    node: el('div.browser', {}, panel, el('div', {}, el('div.tools', {}, field, order, key()), told, place)) };
  update();
  return browser;
}

/** Who was the first to report any of what was asked for. */
function earliest(claims) {
  const [first] = claims.filter((claim) => claim.firstReportedAt && claim.firstReportedBy).sort(COMPARE.first);
  return first ? ` · first reported by ${first.firstReportedBy}, ${at(first.firstReportedAt)}` : '';
}

function matching(claims, words) {
  const wanted = (words || '').toLowerCase().split(/\s+/).filter(Boolean);
  return wanted.length ? claims.filter((claim) => {
    const text = `${speakers(claim)} ${claim.occurrences.map((said) => said.passage?.text || said.text).join(' ')}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  }) : [...claims];
}
