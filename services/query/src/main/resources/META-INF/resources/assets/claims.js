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
const POLARITIES = { affirmed: 'said', denied: 'denied', omitted: 'reported silent on' };

/** The claims under their speakers, who come in the order in which they are first heard, with filters above. */
export function claimList(claims, articles, asOf) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const outlets = new Map(articles.map((article) => [article.id, article.outlet || article.title || 'an outlet']));
  const groups = new Map();
  for (const claim of claims) groups.set(names(claim), [...(groups.get(names(claim)) || []), claim]);
  const sections = [...groups].map(([who, said]) => ({
    section: el('section.speaker', {}, el('h3.who', {}, who)),
    cards: said.map((claim) => ({ claim, card: claimCard(claim, byId, outlets, asOf) })),
  }));
  for (const { section, cards } of sections) section.append(...cards.map(({ card }) => card));
  const none = el('p', { hidden: true }, 'No claim fits.');
  const filter = (fits) => {
    for (const { section, cards } of sections) {
      for (const { claim, card } of cards) card.hidden = !fits(claim);
      section.hidden = cards.every(({ card }) => card.hidden);
    }
    none.hidden = sections.some(({ section }) => !section.hidden);
  };
  return el('div', {}, filters(filter), sections.map(({ section }) => section), none);
}

function filters(apply) {
  const form = el('form.filters', { role: 'search', 'aria-label': 'Claims', onsubmit: (event) => event.preventDefault() },
    el('label', {}, 'Words or speaker', el('input', { name: 'words', type: 'search' })),
    el('label', {}, 'Stance', el('select', { name: 'polarity' }, el('option', { value: '' }, 'any'),
      Object.entries(POLARITIES).map(([value, label]) => el('option', { value }, label)))),
    el('label.tick', {}, el('input', { name: 'many', type: 'checkbox' }), 'several outlets'),
    el('label.tick', {}, el('input', { name: 'conflicts', type: 'checkbox' }), 'in conflict'));
  const choose = () => {
    const words = form.elements.words.value.trim().toLowerCase();
    const polarity = form.elements.polarity.value;
    apply((claim) => (!words || `${names(claim)} ${claim.text}`.toLowerCase().includes(words))
      && (!polarity || claim.polarity === polarity)
      && (!form.elements.many.checked || claim.corroboration.outlets > 1)
      && (!form.elements.conflicts.checked || claim.conflicts.length > 0));
  };
  form.addEventListener('input', choose);
  // New claims build the page anew; what the reader chose stays.
  const before = document.querySelector('form.filters');
  if (before) {
    for (const name of ['words', 'polarity']) form.elements[name].value = before.elements[name].value;
    for (const name of ['many', 'conflicts']) form.elements[name].checked = before.elements[name].checked;
    choose();
  }
  return form;
}

function names(claim) {
  return claim.speakers.map((speaker) => speaker.name).join(' and ') || 'Somebody unnamed';
}

function claimCard(claim, byId, outlets, asOf) {
  return el('article.card.claim', { id: `claim-${claim.id}`, 'aria-label': names(claim) },
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
