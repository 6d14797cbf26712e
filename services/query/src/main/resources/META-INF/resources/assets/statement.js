// One statement outside its article.

import { absolute, to } from './address.js';
import { citeButton, labels, who } from './claim.js';
import { between, el } from './dom.js';
import { passage } from './marks.js';
import { FORMS, STANCES, shown } from './passage.js';
import { outletOf, speakers } from './story.js';
import { at } from './times.js';
import { cut } from './words.js';

/** @param {{events: Map, articles: Map, contradictions?: Map}} context what is known of where it stands, and of its claim */
export function statementCard(said, context, found = null) {
  const article = context.articles.get(said.articleId);
  const event = context.events.get(said.eventId);
  const contradictions = context.contradictions?.get(said.claimId);
  return el(`article.claim.${said.polarity}`, { id: `statement-${said.id}`, 'aria-label': `${speakers(said)}: ${cut(said.text, 14)}` },
    passage(said, article?.language, found),
    el('p.facts', {}, between([who(said), ...labels(said), article ? at(article.publishedAt) : null].filter(Boolean), ' · '), ' ', el('span.actions', {},
      contradictions ? el('a.disputed', { href: to.event(said.eventId, 'contradictions', { claim: said.claimId }) }, `contradicted (${contradictions})`) : null,
      citeButton(said, article), el('a', { href: to.statement(said.id), title: 'These words in their article, under an address of their own' }, 'link'),
      said.claimId ? el('a', { href: to.claim(said.claimId) }, 'who else tells it') : null)),
    el('p.tellers', {}, el('a.outlet', { href: to.article(said.articleId, { statement: said.id }) }, article ? outletOf(article) : 'In its article'),
      event ? [' ', el('a', { href: to.event(event.id) }, event.title || 'Untitled event')] : null));
}

export function statementRow(said, context) {
  const article = context.articles.get(said.articleId);
  const { text, start, end } = shown(said);
  return { speaker: speakers(said), stance: STANCES[said.polarity] || said.polarity, passage: text.join(''), before: said.passage?.before, form: FORMS[said.form] || said.form, kind: said.kind,
    outlet: article ? outletOf(article) : '', publishedAt: article?.publishedAt, title: article?.title, event: context.events.get(said.eventId)?.title, originalPage: article?.url,
    link: absolute(to.statement(said.id)), content: said.text, cue: said.cue?.text, start, end, article: said.articleId, claim: said.claimId, statement: said.id };
}
