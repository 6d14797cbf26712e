// Where claims cannot all be told right: both sides next to each other. Nobody is ruled right.

import { jump, names, POLARITIES } from './claims.js';
import { el } from './dom.js';
import { openArticle } from './reader.js';

const KINDS = {
  attribution: 'The same words, given to different speakers',
  polarity: 'Affirmed by one report, denied by another',
  silence: 'Said by one report, not mentioned by another',
  detail: 'Different numbers, dates or places',
};

/** Nothing when there are none. */
export function conflictList(conflicts, articles, asOf) {
  if (!conflicts.length) return [];
  const outlets = new Map(articles.map((article) => [article.id, article.outlet || article.title || 'an outlet']));
  return el('section', {}, el('h2', { id: 'conflicts' }, 'Where reports contradict each other'),
    el('ul.plain', {}, conflicts.map((conflict) => el('li', {}, card(conflict, outlets, asOf)))));
}

function card(conflict, outlets, asOf) {
  return el('article.card.contradiction', { 'aria-label': KINDS[conflict.kind] || conflict.kind },
    el('h3', {}, KINDS[conflict.kind] || conflict.kind, conflict.detail ? `: ${conflict.detail}` : ''),
    el('div.sides', {}, conflict.sides.map((side) => el('div.side', {},
      el('p.stance', {}, `${names(side)} `, el(`span.${side.polarity}`, {}, POLARITIES[side.polarity] || side.polarity)),
      el('blockquote', {}, side.text),
      el('div.occurrences', { role: 'group', 'aria-label': 'Where it stands' }, side.statements.map((statement) =>
        el('button', { type: 'button', onclick: () => openArticle(statement.articleId, statement.id, asOf) },
          outlets.get(statement.articleId) || 'Article'))),
      el('p.facts', {}, el('a', { href: `#claim-${side.claimId}`, onclick: (event) => jump(event, side.claimId) }, 'The claim'))))));
}
