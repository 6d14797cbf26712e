// One claim: its words with what is marked in them, who tells it, and what can be done with it.

import { absolute, asOf, to } from './address.js';
import { between, count, el, tongue } from './dom.js';
import { passage } from './marks.js';
import { FORMS, STANCES, shown } from './passage.js';
import { best, byOutlet, outletOf, speakers } from './story.js';
import { at } from './times.js';
import { cut, differing } from './words.js';

/**
 * @param claim as the API tells it; with {@code again}, one that the page shows already, which has one place to come back to
 * @param {{event, byClaim: Map, found?: RegExp}} context the event and its claims
 * @param said the occurrence whose words are shown
 */
export function claimCard(claim, context, said = best(claim)) {
  const { event } = context;
  const article = event.byId.get(said.articleId);
  return el(`article.claim.${claim.polarity}`, { id: claim.again ? null : `claim-${claim.id}`, 'aria-label': `${speakers(claim)}: ${cut(claim.text, 14)}` },
    passage(said, article?.language, context.found),
    el('p.facts', {}, between([who(claim), ...labels({ ...claim, form: said.form })], ' · '), ' ', el('span.actions', {},
      claim.conflicts.length ? el('a.disputed', { href: to.event(event.id, 'contradictions', { claim: claim.id }) }, `contradicted (${claim.conflicts.length})`) : null,
      citeButton(said, article),
      claimLink(claim.id))),
    el('div.tellers', {}, tellers(claim.occurrences, event, said), wordings(claim, event, said)));
}

/** The dialog is loaded when somebody cites. */
export function citeButton(said, article) {
  return el('button.plain', { type: 'button', onclick: async () => (await import('./cite.js')).cite(said, article) }, 'cite');
}

/** Leads to the claim by itself, whose address can be given to others. */
export function claimLink(id) {
  return el('a', { href: to.claim(id), title: 'This claim by itself: its address, all wordings, what contradicts it' }, 'link');
}

export function who(claim) {
  return claim.speakers.length
    ? el('span.who', {}, between(claim.speakers.map((speaker) => el('a', { href: to.speaker(speaker.id) }, speaker.name)), ' and '))
    : 'Nobody named';
}

/** Form, and stance and kind where they are not the usual ones. The words themselves tell how it was put. */
export function labels(said) {
  return [FORMS[said.form] || said.form,
    said.polarity === 'affirmed' ? null : el(`span.chip.${said.polarity}`, {}, STANCES[said.polarity] || said.polarity),
    said.kind && said.kind !== 'said' ? said.kind : null,
    said.setting?.via ? `via ${said.setting.via}` : null].filter(Boolean);
}

/** The outlets that tell it, first report first; each leads to the words in its article. */
function links(occurrences, event, said) {
  const outlets = [...byOutlet(occurrences, event)];
  const author = said && outletOf(event.byId.get(said.articleId));
  return outlets.map(([outlet, all], i) => {
    const one = outlet === author ? said : all[0];
    return { own: outlet === author, outlet: el('a.outlet', { href: to.article(one.articleId, { statement: one.id }), title: `${at(event.byId.get(one.articleId)?.publishedAt)}: read it in its article` },
      outlet, all.length > 1 ? ` ×${all.length}` : null), when: i === 0 ? firstTold(event.byId.get(all[0].articleId)?.publishedAt, outlets.length > 1) : null };
  });
}

/** Whose words are shown, and who else tells it; who was first is said, and need not be the one whose words they are. */
export function tellers(occurrences, event, said) {
  const [own, others] = credited(occurrences, event, said);
  const told = (links) => between(links.map(({ outlet, when }) => el('span', {}, outlet, when)), ' ');
  return others.length ? ['In the words of ', told(own), ', also told by ', told(others)] : told(own);
}

/** @returns {{outlet: Element, when}[][]} the outlet whose words are shown, and the others; with when it was told, whoever was first */
export function credited(occurrences, event, said) {
  const all = links(occurrences, event, said);
  return [true, false].map((own) => all.filter((link) => link.own === own));
}

function firstTold(time, several) {
  return time ? [' ', el('small.when', {}, several ? `(first, ${at(time)})` : at(time))] : null;
}

/** How each report words it, against the one that is shown. */
export function wordings(claim, event, chosen, open = false) {
  if (claim.occurrences.length < 2) return null;
  const place = el('div');
  const fill = () => place.childElementCount || place.append(comparison(claim, event, chosen));
  const details = el('details.wordings', { ontoggle: fill, open }, el('summary', {}, `${count(claim.occurrences.length, 'wording')}: compare`), place);
  if (open) fill();
  return details;
}

function comparison(claim, event, chosen) {
  const text = (said) => shown(said).text.join('');
  return el('ul.plain', {}, [...byOutlet(claim.occurrences, event)].flatMap(([outlet, all]) => all.map((said) => el('li', {},
    el('a', { href: to.article(said.articleId, { statement: said.id }) }, outlet), said === chosen ? ' (shown above)' : '',
    el('blockquote.passage', tongue(event.byId.get(said.articleId)?.language), differing(text(said), text(chosen)).map((piece) => (
      piece.other && said !== chosen ? el('ins', {}, piece.text) : piece.text)))))),
  el('li.key', {}, 'Underlined: words that the one shown above does not have in that place.'));
}

/** A row of a table for each claim. */
export function claimRow(claim, event) {
  const said = best(claim);
  const { text, start, end } = shown(said);
  return {
    speaker: speakers(claim), stance: STANCES[claim.polarity] || claim.polarity, passage: text.join(''), before: said.passage?.before, form: FORMS[claim.form] || claim.form,
    kind: claim.kind, outlets: [...byOutlet(claim.occurrences, event).keys()].join('; '), reports: claim.occurrences.length,
    firstReportedBy: claim.firstReportedBy, firstReportedAt: claim.firstReportedAt, contradictions: claim.conflicts.length,
    outletOfPassage: outletOf(event.byId.get(said.articleId)), originalPage: event.byId.get(said.articleId)?.url,
    link: absolute(to.claim(claim.id)), asOf: asOf(), content: claim.text, cue: said.cue?.text, start, end, article: said.articleId, claim: claim.id,
  };
}
