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

export function claimList(claims, articles, asOf) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const outlets = new Map(articles.map((article) => [article.id, article.outlet || article.title || 'an outlet']));
  return el('ol.plain', {}, claims.map((claim) => el('li', {}, claimCard(claim, byId, outlets, asOf))));
}

function names(claim) {
  return claim.speakers.map((speaker) => speaker.name).join(' and ') || 'Somebody unnamed';
}

function claimCard(claim, byId, outlets, asOf) {
  const counts = claim.corroboration;
  return el('article.card.claim', { id: `claim-${claim.id}` },
    el('h3.who', {}, `${names(claim)} `, el(`span.${claim.polarity}`, {}, POLARITIES[claim.polarity] || claim.polarity)),
    el('blockquote', {}, claim.form === 'direct' ? `“${claim.text}”` : claim.text),
    el('p.facts', {},
      el('span.badge', {}, claim.form),
      el(`span.badge.${claim.polarity}`, {}, claim.polarity === 'omitted' ? 'left out' : claim.polarity),
      claim.kind === 'said' ? null : el('span.badge', {}, claim.kind),
      el(counts.outlets > 1 ? 'span.badge.many' : 'span.badge', {}, count(counts.outlets, 'outlet')),
      el('span.badge', {}, count(counts.origins, 'independent origin')),
      el('span.badge', {}, count(counts.articles, 'article')),
      claim.firstReportedAt ? `first reported ${at(claim.firstReportedAt)}${claim.firstReportedBy ? ` by ${claim.firstReportedBy}` : ''}` : ''),
    claim.conflicts.map((conflict) => conflictNote(conflict, byId)),
    el('div.occurrences', { role: 'group', 'aria-label': 'Where it stands' }, claim.occurrences.map((occurrence) =>
      el('button', { type: 'button', onclick: () => openArticle(occurrence.articleId, occurrence.id, asOf) },
        `${outlets.get(occurrence.articleId) || 'Article'}: ${shortened(occurrence.text)}`))));
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
  card.setAttribute('tabindex', '-1');
  card.scrollIntoView({ block: 'center' });
  card.focus();
}

function shortened(text) {
  const points = Array.from(text);
  return points.length > 70 ? `${points.slice(0, 68).join('')}…` : text;
}
