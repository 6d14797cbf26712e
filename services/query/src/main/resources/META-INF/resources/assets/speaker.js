// A speaker: names, who speaks for whom, where they are heard and stand, and all they are reported to have said.

import { call, query, to } from './address.js';
import { each, get, parted } from './api.js';
import { bars, timeline } from './charts.js';
import { facetList, narrowed, orderField, refill } from './facets.js';
import { between, count, el, few } from './dom.js';
import { fillList } from './list.js';
import { key } from './marks.js';
import { FORMS, STANCES, fillPassages } from './passage.js';
import { statementCard, statementRow } from './statement.js';
import { share } from './share.js';
import { stances } from './stances.js';
import { part } from './states.js';
import { kindOf, once, outletOf, publisherOf } from './story.js';
import { at, inTime } from './times.js';

const MOST = 500;
/** How many events have a line of their own in time. */
const EVENTS = 7;

/** @param {boolean} whole whether to wait for all of the page, so that the reader's place in it can be kept */
export async function speakerPage({ id, signal, whole, redirect }) {
  const said = once(() => get(call('/statements', { speaker: id, limit: MOST, sort: 'newest' }), signal));
  said().catch(() => {});
  const profile = await get(call(`/speakers/${encodeURIComponent(id)}`), signal);
  const { speaker } = profile;
  if (speaker.id !== id) return redirect(to.speaker(speaker.id));
  let listed = null;
  const list = part(el('div'), async () => {
    listed = await statements(await said(), profile, signal);
    return listed.node;
  }, signal, 'h2');
  const time = part(el('div'), async () => {
    await list.filling;
    return listed && over(listed.all, listed.context);
  }, signal);
  const events = [...profile.events].sort((a, b) => b.statementCount - a.statementCount);
  const stood = part(el('div'), () => stances(speaker, events, signal), signal);
  const settled = Promise.allSettled([list, time, stood].map((place) => place.filling));
  if (whole) await settled;
  return {
    title: `${speaker.name}: what they are reported to have said`,
    live: `/v1/stream?speaker=${encodeURIComponent(speaker.id)}`,
    update: () => listed?.update(),
    settled,
    node: el('div.in-order', {}, head(profile, () => listed),
      el('div.three.in-order', {},
        el('section.card', {}, el('h2', {}, 'By event'), bars(events.slice(0, 8).map((heard) => ({ label: heard.title || 'Untitled event', href: to.event(heard.eventId, 'claims', { speaker: speaker.name }), value: heard.statementCount })), 'statement')),
        el('section.card', {}, el('h2', {}, 'By outlet'), bars(profile.outlets.slice(0, 8).map((printed) => ({ label: publisherOf(printed), href: to.speaker(speaker.id, { outlet: printed.outlet }), value: printed.statementCount })), 'statement')),
        el('section.card', {}, el('h2', {}, 'Over time'), time)),
      el('section.card', {}, el('h2', {}, 'Subject by subject'), stood),
      el('section', { 'aria-label': 'Statements' }, list)),
  };
}

function head({ speaker, speaksFor, spokespeople }, listed) {
  // Whose something is, is no other name.
  const names = new Set(speaker.names.map((name) => name.replace(/['’]s?$/, '')));
  const others = [...names].filter((name) => name !== speaker.name).sort((a, b) => a.length - b.length);
  return el('header.head', {}, el('p.crumbs', {}, kindOf(speaker)), el('h1', { tabindex: '-1' }, speaker.name),
    el('p.facts', {}, between([count(speaker.statementCount, 'statement'), count(speaker.eventCount, 'event'), count(speaker.outletCount, 'outlet'),
      speaker.firstPublishedAt ? `${at(speaker.firstPublishedAt)} to ${at(speaker.lastPublishedAt)}` : null].filter(Boolean), ' · ')),
    others.length ? el('p.facts', {}, 'Also called ', few(others, 8)) : null,
    related('Speaks for ', speaksFor), related('Spokespeople: ', spokespeople),
    el('div.ribbon', {}, share({ file: [speaker.name, 'statements', speaker.lastPublishedAt && `until ${speaker.lastPublishedAt.slice(0, 10)}`], rows: () => listed().shown().map((said) => statementRow(said, listed().context)), items: () => listed().shown() })));
}

/** The list of statements with what it is narrowed by. */
async function statements(page, profile, signal) {
  const all = await fillPassages(page.items, signal);
  const context = { ...await standing(all, profile, signal), whole: !page.next };
  const { node, update, shown } = browse(all, context);
  return { all, context, update, shown, node: [node, page.next ? el('p.facts', {}, `The newest ${MOST}; the others are found by search.`) : null] };
}

/** The articles that statements stand in, and their events, which the speaker's profile names. */
async function standing(all, profile, signal) {
  const told = new Map(profile.events.map(({ eventId, title }) => [eventId, { id: eventId, title }]));
  const [articles, others, contradictions] = await Promise.all([articlesOf(all, signal), surroundings(all.filter((said) => !told.has(said.eventId)), signal), contradictionsOf(all, signal)]);
  return { events: new Map([...told, ...others.events]), contradictions, articles };
}

/** The articles that statements stand in, by id. */
export async function articlesOf(statements, signal) {
  const ids = [...new Set(statements.map((said) => said.articleId))];
  const answers = await each(parted(ids).map((some) => call('/articles', { ids: some.join(',') })), signal);
  return new Map([...answers.values()].flatMap((answer) => answer?.items || []).map((article) => [article.id, article]));
}

/** Which outlet was the first to report any of some statements, to be put behind their number; empty when none is dated. */
export function firstReport(statements, articles) {
  const time = (said) => articles.get(said.articleId)?.publishedAt;
  const [first] = statements.filter(time).sort(inTime(time).first);
  return first ? ` · first reported by ${outletOf(articles.get(first.articleId))}, ${at(time(first))}` : '';
}

/** Links to those on the other side; who is never quoted has no page to link to. */
function related(label, others) {
  return others.length === 0 ? null : el('p.facts', {}, label, between(others.map((other) => [
    other.heard === false ? other.name : el('a', { href: to.speaker(other.id) }, other.name), ` (${count(other.statementCount, 'statement')})`]), ', '));
}

/** The events, and so the articles, that statements stand in. */
export async function surroundings(statements, signal, most = 40) {
  const addresses = [...new Set(statements.map((said) => call(`/events/${encodeURIComponent(said.eventId)}`)))].slice(0, most);
  const events = [...(await each(addresses, signal)).values()].filter(Boolean);
  return { events: new Map(events.map((event) => [event.id, event])), articles: new Map(events.flatMap((event) => event.articles.map((article) => [article.id, article]))) };
}

/** How many contradictions the claims of statements have, by the claims' ids. */
export async function contradictionsOf(statements, signal) {
  const ids = [...new Set(statements.map((said) => said.claimId).filter(Boolean))];
  const answers = await each(parted(ids).map((some) => call('/claims', { ids: some.join(','), select: 'conflicts' })), signal);
  return new Map([...answers.values()].flatMap((page) => page?.items || []).map((claim) => [claim.id, claim.conflicts.length]));
}

/** Facets over statements, and their order: what the search and a speaker's page share. Without words to find, the newest come first. */
export function browse(statements, context, found = null, extra = []) {
  const choices = [...extra,
    { name: 'event', label: 'Event', of: (said) => [said.eventId], words: (id) => context.events.get(id)?.title || 'Untitled event' },
    { name: 'outlet', label: 'Outlet', of: (said) => (context.articles.has(said.articleId) ? [outletOf(context.articles.get(said.articleId))] : []) },
    { name: 'stance', label: 'Stance', of: (said) => [said.polarity], words: (value) => STANCES[value] || value },
    { name: 'form', label: 'Form', of: (said) => [said.form], words: (value) => FORMS[value] || value }];
  const side = el('div.facets');
  const told = el('p.facts', { role: 'status' });
  const place = el('div.claims');
  const compare = inTime((said) => context.articles.get(said.articleId)?.publishedAt);
  const orders = found
    ? { '': 'best match first', first: 'first reported first', newest: 'last reported first' }
    : { '': 'last reported first', first: 'first reported first' };
  const order = orderField(orders, () => update());
  let left = statements;
  let asked = null;
  let filled = null;
  const update = () => {
    const chosen = query();
    // Whoever comes back finds the list as it was left.
    if (asked === location.search) return filled;
    asked = location.search;
    order.value = chosen.order in orders ? chosen.order : '';
    left = narrowed(statements, choices, chosen);
    if (order.value) left = [...left].sort(compare[order.value]);
    refill(side, facetList(statements, choices, chosen));
    told.textContent = (left.length === statements.length ? count(left.length, 'statement') : `${left.length} of ${count(statements.length, 'statement')}`)
      + (context.whole ? firstReport(left, context.articles) : '');
    filled = fillList(place, left, (said) => statementCard(said, context, found));
    return filled;
  };
  update();
  const panel = el('details.panel', { open: matchMedia('(min-width: 60rem)').matches }, el('summary', {}, 'Narrow down'), side);
  return { node: el('div.browser', {}, panel, el('div', {}, el('div.tools', {}, order, key()), told, place)), update, shown: () => left };
}

function over(statements, context) {
  const rows = new Map();
  for (const said of statements) {
    const event = context.events.get(said.eventId);
    const article = context.articles.get(said.articleId);
    if (!event || !article?.publishedAt) continue;
    const dots = rows.get(event.id) || rows.set(event.id, new Map()).get(event.id);
    const dot = dots.get(article.id) || { time: article.publishedAt, size: 0, href: to.article(article.id, { statement: said.id }), title: `${outletOf(article)}, ${at(article.publishedAt)}` };
    dot.size += 1;
    dots.set(article.id, dot);
  }
  const size = ({ dots }) => dots.reduce((sum, dot) => sum + dot.size, 0);
  const events = [...rows].map(([id, dots]) => ({ label: context.events.get(id).title || 'Untitled event', dots: [...dots.values()] })).sort((a, b) => size(b) - size(a));
  const all = events.length > 1 ? [{ label: 'All events', dots: events.flatMap(({ dots }) => dots) }] : [];
  return timeline([...all, ...events.slice(0, EVENTS)]);
}
