// Where reports contradict each other: both sides, word for word, beside each other. Nobody is ruled right.

import { absolute, to } from './address.js';
import { between, el, few } from './dom.js';
import { passage } from './marks.js';
import { citeButton, claimLink, credited, labels, who } from './claim.js';
import { readable } from './passage.js';
import { speakers } from './story.js';
import { cut, sharedWords } from './words.js';

const KINDS = {
  silence: 'Said, and reported as not mentioned',
  polarity: 'Affirmed and denied',
  attribution: 'Same words, different speakers',
  detail: 'Details differ',
};

/** How many claims of a side are shown at once; one more where that is the last. */
const SIDES = 2;
/** Words of a heading. */
const TOPIC = 12;
const NAMING = /\p{L}{4}.*\s.*\p{L}{4}/u;

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

/**
 * @param heading the element of its heading, below that of the part that it stands in
 * @param most how many claims of a side are shown at once
 */
export function contradiction(group, event, heading = 'h3', most = SIDES) {
  const details = [...group.details].join('; ');
  const words = details || topic(group);
  return el('div.contradiction', {},
    el(heading, {}, KINDS[group.kind] || group.kind, silent(group), words ? [': ', el('bdi.topic', {}, words)] : null),
    el('div.sides', {},
      column(group.pairs.map(([one]) => one), event, most), column(group.pairs.flatMap(([, ...others]) => others), event, most)));
}

/** What it is about, in the shortest words of a report that can be read by themselves: of who denies or is silent, or else of the others. */
export function topic({ kind, pairs }) {
  if (kind === 'attribution') return cut(pairs.flatMap(([one, other]) => said(one).flatMap((a) => said(other).map((b) => sharedWords(a.text, b.text)))).reduce(longer, ''), TOPIC);
  const shortest = (sides) => sides.flatMap(said).map(readable).filter(Boolean).sort((a, b) => a.length - b.length)[0];
  const words = shortest(pairs.flatMap(([, ...others]) => others)) || pointedTo(pairs) || shortest(pairs.map(([one]) => one));
  return words ? cut(words, TOPIC) : null;
}

/** What the sentence that they point back to and the other side both name; nothing where that is not two words of some length. */
function pointedTo(pairs) {
  const both = pairs.flatMap(([one, other]) => said(other).flatMap(({ passage }) => said(one).map(({ text }) => sharedWords(passage?.before || '', text))));
  const words = both.reduce(longer, '');
  return NAMING.test(words) ? words : null;
}

/** By whom it is not mentioned. */
function silent({ kind, pairs }) {
  return kind === 'silence' ? [' by ', few([...new Set(pairs.flatMap(([, ...others]) => others).map(speakers))], 2)] : null;
}

const said = ({ statements }) => statements;
const longer = (one, other) => (other.length > one.length ? other : one);

/** Each claim once, with all statements that show it, those of the first conflict first; claims beyond the first few on demand. */
function column(sides, event, most) {
  const claims = new Map();
  for (const one of sides) {
    const known = claims.get(one.claimId) || { ...one, statements: [] };
    known.statements = [...known.statements, ...one.statements.filter(({ id }) => !known.statements.some((other) => other.id === id))];
    claims.set(one.claimId, known);
  }
  const each = [...claims.values()];
  const more = each.splice(each.length > most + (most > 1) ? most : each.length);
  const names = [...new Set(more.map(speakers))];
  const cards = (list) => list.map((one) => side(one, event));
  return el('div.column', {}, cards(each), more.length ? el('details.more-sides', {}, el('summary', {}, `${more.length} more by ${few(names, 2)}`), el('div.column', {}, cards(more))) : null);
}

/** The statements of a side that show it; the first in full under its outlet, the others by theirs. */
function side({ claimId, statements, ...claim }, event) {
  const [shown] = statements;
  if (!shown) return el('div.side', {}, el('a', { href: to.claim(claimId) }, 'A claim without its words'));
  const article = event.byId.get(shown.articleId);
  const [own, others] = credited(statements, event, shown);
  return el(`div.side.${claim.polarity}`, {},
    el('p.tellers', {}, own.map(({ outlet, when }) => [outlet, ' reports', when]), others.length ? [', also ', between(others.map(({ outlet, when }) => el('span', {}, outlet, when)), ', ')] : null),
    passage(shown, article?.language),
    el('p.facts', {}, between([who(claim), ...labels({ ...claim, ...shown, polarity: claim.polarity })], ' · '), ' ',
      el('span.actions', {}, citeButton(shown, article),
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
