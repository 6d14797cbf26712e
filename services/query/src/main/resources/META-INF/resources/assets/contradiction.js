// Where reports contradict each other: both sides, word for word, beside each other. Nobody is ruled right.

import { absolute, to } from './address.js';
import { between, el } from './dom.js';
import { passage } from './marks.js';
import { citeButton, claimLink, credited, labels, who } from './claim.js';

const KINDS = {
  silence: 'Said, and reported as not mentioned',
  polarity: 'Affirmed and denied',
  attribution: 'Same words, different speakers',
  detail: 'Details differ',
};

/** How many claims of a side are shown at once. */
const SIDES = 2;

/** Conflicts of a kind that share a side are one contradiction; a conflict goes with the side that has most of them. */
export function grouped(conflicts) {
  let rest = conflicts.map(({ kind, detail, sides }, place) => ({ kind, detail, place, pair: [...sides].sort((a, b) => rank(a) - rank(b)) }));
  const groups = [];
  while (rest.length) {
    const counts = new Map();
    const keys = ({ kind, pair }) => pair.map((side) => `${kind}|${side.claimId}`);
    for (const key of rest.flatMap(keys)) counts.set(key, (counts.get(key) || 0) + 1);
    const [shared] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
    const taken = rest.filter((conflict) => keys(conflict).includes(shared));
    rest = rest.filter((conflict) => !taken.includes(conflict));
    groups.push({ kind: taken[0].kind, place: taken[0].place, details: new Set(taken.map(({ detail }) => detail).filter(Boolean)), pairs: taken.map(({ pair }) => pair) });
  }
  return groups.sort((a, b) => a.place - b.place);
}

const rank = (side) => ({ affirmed: 0, denied: 1, omitted: 2 }[side.polarity] ?? 3);

/** @param heading the element of its heading, below that of the part that it stands in */
export function contradiction(group, event, heading = 'h3') {
  const details = [...group.details].join('; ');
  return el('div.contradiction', {},
    el(heading, {}, KINDS[group.kind] || group.kind, details ? el('span.detail', {}, ` ${details}`) : null),
    el('div.sides', {},
      column(group.pairs.map(([one]) => one), event), column(group.pairs.flatMap(([, ...others]) => others), event)));
}

/** Each claim once, those beyond the first two on demand. */
function column(sides, event) {
  const each = [...new Map(sides.map((one) => [one.claimId, one])).values()].map((one) => side(one, event));
  const more = each.splice(each.length > SIDES + 1 ? SIDES : each.length);
  return el('div.column', {}, each, more.length ? el('details.more-sides', {}, el('summary', {}, `${more.length} more`), el('div.column', {}, more)) : null);
}

/** The statements of a side that show it; the first in full under its outlet, the others by theirs. */
function side({ claimId, statements, speakers, polarity, form }, event) {
  const [said] = statements;
  if (!said) return el('div.side', {}, el('a', { href: to.claim(claimId) }, 'A claim without its words'));
  const article = event.byId.get(said.articleId);
  const [own, others] = credited(statements, event, said);
  return el(`div.side.${polarity}`, {},
    el('p.tellers', {}, own, ' reports', others.length ? [', also ', between(others, ', ')] : null),
    passage(said, article?.language),
    el('p.facts', {}, between([who({ speakers }), ...labels({ form, ...said, polarity })], ' · '), ' ',
      el('span.actions', {}, citeButton(said, article),
        claimLink(claimId))));
}

export function contradictionRows(groups, event) {
  const row = (side) => ({
    speaker: side.speakers.map((speaker) => speaker.name).join(' and '), stance: side.polarity, words: side.statements[0]?.passage?.text ?? side.text,
    outlets: side.outlets.join('; '), link: absolute(to.claim(side.claimId)),
  });
  return groups.flatMap((group) => group.pairs.map(([one, other]) => {
    const named = (prefix, values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value]));
    return { kind: group.kind, detail: [...group.details].join('; '), ...named('one', row(one)), ...named('other', row(other)), event: event.id };
  }));
}
