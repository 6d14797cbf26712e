// Two outlets beside each other.

import { path, query } from './address.js';
import { claimCard } from './claim.js';
import { contradiction, grouped } from './contradiction.js';
import { count, el } from './dom.js';
import { byOutlet, outletOf, tells } from './story.js';

/** Where two outlets contradict each other, what both tell, and what only the one or the other tells. */
export function sideBySide(claims, context, conflicts) {
  const { event } = context;
  const outlets = [...new Set(event.articles.map(outletOf))];
  const chosen = query();
  const [one, other] = two(chosen, outlets, conflicts, event);
  if (!other) return el('p', {}, 'There is one outlet so far; nothing to compare.');
  // Each outlet in its own words, whoever has the fullest.
  const card = (outlet) => (claim) => claimCard(claim, context, byOutlet(claim.occurrences, event).get(outlet)[0]);
  const both = claims.filter((claim) => tells(claim, one, event) && tells(claim, other, event));
  const only = (outlet, not) => claims.filter((claim) => tells(claim, outlet, event) && !tells(claim, not, event));
  const column = (outlet, list) => el('div.column', {}, el('h3', {}, `Only ${outlet} (${list.length})`), list.map(card(outlet)),
    list.length ? null : el('p.facts', {}, 'Nothing.'));
  const disputed = grouped(apart(conflicts, one, other, event));
  return el('div', {},
    el('div.choice', {}, pick('One outlet', 'one', { one, other }, outlets), pick('The other', 'other', { one, other }, outlets)),
    disputed.length ? [el('h3', {}, `${one} and ${other} contradict each other`), disputed.map((group) => contradiction(group, event, 'h4'))] : null,
    el('h3', {}, `Both ${one} and ${other} tell ${count(both.length, 'claim')}`), both.map((claim) => el('div.sides.pair', {}, card(one)(claim), card(other)({ ...claim, again: true }))),
    el('div.sides', {}, column(one, only(one, other)), column(other, only(other, one))));
}

/** Those that are chosen; else two that contradict each other, or the first. */
function two(chosen, outlets, conflicts, event) {
  const reporting = ({ statements }) => [...new Set(statements.map((said) => outletOf(event.byId.get(said.articleId))))];
  const apart = conflicts.flatMap(({ sides: [one, other] }) => reporting(one).flatMap((a) => reporting(other).filter((b) => a !== b).map((b) => [a, b])))[0] || [];
  const free = (taken) => [...apart, ...outlets].find((outlet) => outlet !== taken);
  const other = outlets.includes(chosen.other) ? chosen.other : null;
  const one = outlets.includes(chosen.one) ? chosen.one : free(other);
  return [one, other && other !== one ? other : free(one)];
}

/** The conflicts of which the one outlet reports one side and the other the other, each in the words of its outlet. */
function apart(conflicts, one, other, event) {
  const of = (side, outlet) => ({ ...side, statements: side.statements.filter((said) => outletOf(event.byId.get(said.articleId)) === outlet) });
  return conflicts.flatMap((conflict) => [[one, other], [other, one]]
    .map((outlets) => ({ ...conflict, sides: conflict.sides.map((side, i) => of(side, outlets[i])) }))
    .filter(({ sides }) => sides.every((side) => side.statements.length)));
}

/** Both choices go into the address, so that it shows the same to somebody else. */
function pick(label, name, chosen, outlets) {
  const link = el('a.follow', { hidden: true });
  const choose = ({ target }) => {
    link.href = path(location.pathname, { ...query(), ...chosen, [name]: target.value });
    link.click();
  };
  return el('label', {}, label, el('select', { onchange: choose, 'data-keep': name }, outlets.map((outlet) => el('option', { value: outlet, selected: outlet === chosen[name] }, outlet))), link);
}

export function outletRows(told) {
  return told.flatMap((subject) => [...subject.outlets].flatMap(([outlet, stances]) => [...stances].map(([stance, { speakers, claims }]) => ({
    subject: subject.label, outlet, stance, speakers: speakers.join('; '), claims: claims.join('; '),
  }))));
}
