// A claim by itself: all its wordings, and what contradicts it.

import { call, to } from './address.js';
import { get } from './api.js';
import { citeButton, claimRow, labels, tellers, who, wordings } from './claim.js';
import { contradiction, grouped } from './contradiction.js';
import { between, count, el } from './dom.js';
import { key, passage } from './marks.js';
import { fillPassages } from './passage.js';
import { share } from './share.js';
import { best, speakers, story } from './story.js';
import { at } from './times.js';
import { cut } from './words.js';

export async function claimPage({ id, signal, redirect }) {
  const claim = await get(call(`/claims/${encodeURIComponent(id)}`), signal);
  if (claim.id !== id) return redirect(to.claim(claim.id));
  const told = story(claim.eventId);
  const [event, conflicts] = await Promise.all([told.event(), claim.conflicts.length ? told.conflicts() : [], fillPassages(claim.occurrences, signal)]);
  const said = best(claim);
  const article = event.byId.get(said.articleId);
  const against = grouped(conflicts.filter(({ sides }) => sides.some((side) => side.claimId === id)));
  return {
    title: `${speakers(claim)}: ${cut(claim.text, 12)}`,
    live: `/v1/stream?event=${encodeURIComponent(claim.eventId)}`,
    node: el('div', {},
      el('header.head', {}, el('p.crumbs', {}, 'A claim in ', el('a', { href: to.event(event.id) }, event.title || 'Untitled event')),
        el('h1', { tabindex: '-1' }, who(claim)),
        el('div.ribbon', {}, share({ file: [event.title || 'event', event.date?.from, 'claim', speakers(claim), claim.text], rows: () => [claimRow(claim, event)], items: () => [claim], cite: async () => (await import('./cite.js')).citation(said, article) }))),
      el(`section.card.claim.${claim.polarity}`, { 'aria-label': 'The words' }, key(), passage(said, article?.language),
        el('p.facts', {}, between([...labels(claim), count(claim.corroboration.outlets, 'outlet'), el('span', { title: 'Copies of one report count once' }, count(claim.corroboration.origins, 'independent origin')),
          claim.firstReportedAt ? `first reported ${at(claim.firstReportedAt)}${claim.firstReportedBy ? ` by ${claim.firstReportedBy}` : ''}` : null].filter(Boolean), ' · ')),
        el('p.tellers', {}, tellers(claim.occurrences, event, said), ' ', citeButton(said, article)),
        wordings(claim, event, said, true)),
      against.length ? el('section.card', {}, el('h2', {}, 'Contradicted'), against.map((group) => contradiction(group, event))) : null),
  };
}

/** A statement's own address leads to its place in the article. */
export async function statementPage({ id, signal, redirect }) {
  const statement = await get(call(`/statements/${encodeURIComponent(id)}`), signal);
  return redirect(to.article(statement.articleId, { statement: statement.id }));
}
