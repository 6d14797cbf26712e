// Who said what: the claims of an event.

import { count, el } from './dom.js';
import { openArticle } from './reader.js';
import { at } from './times.js';

const CONFLICTS = {
  attribution: 'The same words are given to somebody else',
  polarity: 'Affirmed here, denied there',
  silence: 'One outlet reports it, another reports silence on it',
  detail: 'Numbers, dates or places differ',
};
export const POLARITIES = { affirmed: 'said', denied: 'denied', omitted: 'reported silent on' };

const ORDERS = {
  place: 'by speaker',
  corroborated: 'most independent origins',
  disputed: 'most conflicts',
  first: 'first reported first',
  newest: 'last reported first',
};
const COMPARE = {
  corroborated: (a, b) => b.corroboration.origins - a.corroboration.origins || b.corroboration.outlets - a.corroboration.outlets,
  disputed: (a, b) => b.conflicts.length - a.conflicts.length,
  first: (a, b) => (a.firstReportedAt || '9').localeCompare(b.firstReportedAt || '9'),
  newest: (a, b) => (b.firstReportedAt || '').localeCompare(a.firstReportedAt || ''),
};

/** The claims under their speakers, who come in the order in which they are first heard, with filters above. */
export function claimList(claims, articles, address, asOf) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const outlets = new Map(articles.map((article) => [article.id, article.outlet || article.title || 'an outlet']));
  const place = el('div');
  const shown = el('p.facts', { role: 'status' });
  const render = ({ fits, order }) => {
    const left = claims.filter(fits);
    shown.textContent = left.length === claims.length ? count(left.length, 'claim') : `${left.length} of ${count(claims.length, 'claim')}`;
    if (order === 'place') place.replaceChildren(...bySpeaker(left, byId, outlets, address, asOf));
    else {
      place.replaceChildren(...left.sort(COMPARE[order]).map((claim) => claimCard(claim, byId, outlets, asOf,
        el('p.who', {}, who(claim, address)))));
    }
    if (!left.length) place.replaceChildren(el('p', {}, 'No claim fits.'));
  };
  return el('div', {}, filters(render), shown, place);
}

function bySpeaker(claims, byId, outlets, address, asOf) {
  const groups = new Map();
  for (const claim of claims) groups.set(names(claim), [...(groups.get(names(claim)) || []), claim]);
  return [...groups.values()].map((said) => el('section.speaker', {}, el('h3.who', {}, who(said[0], address)),
    said.map((claim) => claimCard(claim, byId, outlets, asOf))));
}

function who(claim, address) {
  if (!claim.speakers.length) return names(claim);
  return claim.speakers.flatMap((speaker, i) => [i ? ' and ' : '',
    el('a', { href: address(`/speaker/${encodeURIComponent(speaker.id)}`) }, speaker.name)]);
}

function filters(apply) {
  const option = ([value, label]) => el('option', { value }, label);
  const form = el('form.filters', { role: 'search', 'aria-label': 'Claims', onsubmit: (event) => event.preventDefault() },
    el('label', {}, 'Words or speaker', el('input', { name: 'words', type: 'search' })),
    el('label', {}, 'Stance', el('select', { name: 'polarity' }, el('option', { value: '' }, 'any'),
      Object.entries(POLARITIES).map(option))),
    el('label', {}, 'Order', el('select', { name: 'order' }, Object.entries(ORDERS).map(option))),
    el('label', {}, 'Sure to', el('select', { name: 'confidence' },
      [['0', 'any degree'], ['0.5', '50 %'], ['0.75', '75 %'], ['0.9', '90 %']].map(option))),
    el('label.tick', {}, el('input', { name: 'speech', type: 'checkbox' }), 'speech only'),
    el('label.tick', {}, el('input', { name: 'many', type: 'checkbox' }), 'several origins'),
    el('label.tick', {}, el('input', { name: 'conflicts', type: 'checkbox' }), 'in conflict'));
  const choose = () => {
    const chosen = form.elements;
    const words = chosen.words.value.trim().toLowerCase();
    const fits = (claim) => (!words || `${names(claim)} ${claim.text}`.toLowerCase().includes(words))
      && (!chosen.polarity.value || claim.polarity === chosen.polarity.value)
      && (!chosen.speech.checked || claim.kind === 'said')
      && (!chosen.many.checked || claim.corroboration.origins > 1)
      && (!chosen.conflicts.checked || claim.conflicts.length > 0)
      && claim.occurrences.some((occurrence) => occurrence.confidence >= Number(chosen.confidence.value));
    apply({ fits, order: chosen.order.value });
  };
  form.addEventListener('input', choose);
  // New claims build the page anew; what the reader chose stays.
  const before = document.querySelector('form.filters');
  if (before) {
    for (const name of ['words', 'polarity', 'order', 'confidence']) form.elements[name].value = before.elements[name].value;
    for (const name of ['speech', 'many', 'conflicts']) form.elements[name].checked = before.elements[name].checked;
  }
  choose();
  return form;
}

export function names(claim) {
  return claim.speakers.map((speaker) => speaker.name).join(' and ') || 'Somebody unnamed';
}

function claimCard(claim, byId, outlets, asOf, heading = null) {
  return el('article.card.claim', { id: `claim-${claim.id}`, 'aria-label': names(claim) },
    heading,
    el('p.stance', {}, el(`span.${claim.polarity}`, {}, POLARITIES[claim.polarity] || claim.polarity)),
    el('blockquote', {}, claim.text),
    el('p.facts', {},
      el('span.badge', {}, claim.form),
      claim.kind === 'said' ? null : el('span.badge', {}, claim.kind),
      reach(claim.corroboration),
      claim.firstReportedAt ? `first reported ${at(claim.firstReportedAt)}${claim.firstReportedBy ? ` by ${claim.firstReportedBy}` : ''}` : ''),
    claim.conflicts.map((conflict) => conflictNote(conflict, byId)),
    el('div.occurrences', { role: 'group', 'aria-label': 'Where it stands' }, claim.occurrences.map((occurrence) =>
      el('button', { type: 'button', onclick: () => openArticle(occurrence.articleId, occurrence.id, asOf) },
        `${outlets.get(occurrence.articleId) || 'Article'}: ${shortened(occurrence.text)}`))));
}

/** Articles, outlets and independent origins are three numbers; where all are one there is nothing to tell apart. */
function reach(counts) {
  if (counts.articles === 1) return el('span.badge', {}, '1 article');
  return [
    el(counts.outlets > 1 ? 'span.badge.many' : 'span.badge', {}, count(counts.outlets, 'outlet')),
    el('span.badge', {}, count(counts.origins, 'independent origin')),
    el('span.badge', {}, count(counts.articles, 'article')),
  ];
}

function conflictNote(conflict, byId) {
  const other = byId.get(conflict.claimId);
  return el('p.conflict', {}, `${CONFLICTS[conflict.kind] || conflict.kind}: `,
    other
      ? el('a', { href: `#claim-${other.id}`, onclick: (event) => jump(event, other.id) }, `${names(other)}: ${shortened(other.text)}`)
      : 'a claim not shown here',
    conflict.detail ? ` (${conflict.detail})` : '');
}

/** The address after # names the page, so an anchor of its own would leave it. */
export function jump(event, claimId) {
  event.preventDefault();
  const card = document.getElementById(`claim-${claimId}`);
  if (!card || card.hidden) return;
  card.setAttribute('tabindex', '-1');
  card.scrollIntoView({ block: 'center' });
  card.focus();
}

function shortened(text) {
  const points = Array.from(text);
  return points.length > 70 ? `${points.slice(0, 68).join('')}…` : text;
}
