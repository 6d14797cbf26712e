// Where reports contradict each other: both sides, word for word, beside each other. Nobody is ruled right.

import { absolute, to } from './address.js';
import { between, el } from './dom.js';
import { passage } from './marks.js';
import { citeButton, credited, labels, who } from './claim.js';

const KINDS = {
  silence: 'Said, and reported as not mentioned',
  polarity: 'Affirmed and denied',
  attribution: 'Same words, different speakers',
  detail: 'Details differ',
};

/** Conflicts that share their first side are one contradiction with several answers to it. */
export function grouped(conflicts) {
  const groups = new Map();
  for (const { kind, detail, sides } of conflicts) {
    const ordered = [...sides].sort((a, b) => rank(a) - rank(b));
    const key = `${kind}|${ordered[0].claimId}`;
    const group = groups.get(key) || { kind, details: new Set(), first: ordered[0], others: [] };
    if (detail) group.details.add(detail);
    group.others.push(...ordered.slice(1));
    groups.set(key, group);
  }
  return [...groups.values()];
}

const rank = (side) => ({ affirmed: 0, denied: 1, omitted: 2 }[side.polarity] ?? 3);

export function contradiction(group, event) {
  const details = [...group.details].join('; ');
  return el('div.contradiction', {},
    el('h3', {}, KINDS[group.kind] || group.kind, details ? el('span.detail', {}, ` ${details}`) : null),
    el('div.sides', {},
      el('div.column', {}, side(group.first, event)),
      el('div.column', {}, group.others.map((other) => side(other, event)))));
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
    el('p.facts', {}, between([who({ speakers }), ...labels({ ...said, form, polarity })], ' · '), ' ',
      el('span.actions', {}, citeButton(said, article),
        el('a', { href: to.claim(claimId) }, 'open'))));
}

export function contradictionRows(groups, event) {
  const row = (side) => ({
    speaker: side.speakers.map((speaker) => speaker.name).join(' and '), stance: side.polarity, words: side.statements[0]?.passage?.text ?? side.text,
    outlets: side.outlets.join('; '), link: absolute(to.claim(side.claimId)),
  });
  return groups.flatMap((group) => group.others.map((other) => {
    const named = (prefix, values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value]));
    return { kind: group.kind, detail: [...group.details].join('; '), ...named('one', row(group.first)), ...named('other', row(other)), event: event.id };
  }));
}
