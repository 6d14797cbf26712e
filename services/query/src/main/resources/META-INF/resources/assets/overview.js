// An event at a glance: contradictions first, then what several outlets tell alike, outlets by subjects, who is heard.

import { to } from './address.js';
import { bars, timeline } from './charts.js';
import { claimCard, claimRow } from './claim.js';
import { contradiction, grouped } from './contradiction.js';
import { count, el } from './dom.js';
import { key } from './marks.js';
import { outletTable, subjects } from './outlets.js';
import { part } from './states.js';
import { outletOf } from './story.js';
import { at } from './times.js';

const CONTRADICTIONS = 4;
const ALIKE = 5;
const CLAIMS = 8;
/** Milliseconds that claims wait for contradictions. */
const PATIENCE = 2000;

/** @returns {{node, parts: Element[], rows, items}} the page, what in it still comes, and what it shows */
export function showOverview(event, told, signal) {
  const here = (tab, words) => el('p.more', {}, el('a', { href: to.event(event.id, tab) }, words));
  // Contradictions are on the first screen; the claims come when they are there.
  const withClaims = (show) => part(el('div'), async () => {
    await Promise.race([told.conflicts().catch(() => {}), new Promise((go) => setTimeout(go, PATIENCE))]);
    const claims = await told.claims();
    return show(claims, { event, byClaim: new Map(claims.map((claim) => [claim.id, claim])) });
  }, signal);
  const conflicts = part(el('div'), async () => contradictions(grouped(await told.conflicts()), event, here), signal);
  const card = (label, content) => el('section.card', {}, el('h2', {}, label), content);
  // Of one outlet there is nothing to compare: its claims come at once.
  const several = new Set(event.articles.map(outletOf)).size > 1;
  const alike = several && withClaims((claims, context) => alikeList(claims, context, here));
  const table = several && withClaims(async (claims, { byClaim }) => [outletTable(subjects(await told.accounts()), event, byClaim), here('outlets', 'All subjects, and two outlets side by side')]);
  const heard = withClaims((claims) => [bars(voices(claims, event).slice(0, 8), 'claim'), here('speakers', 'All speakers')]);
  const rest = withClaims((claims, context) => [claims.slice(0, CLAIMS).map((claim) => claimCard(claim, context)), here('claims', `All ${count(claims.length, 'claim')}, with filters`)]);
  return {
    rows: async () => (await told.claims()).map((claim) => claimRow(claim, event)),
    items: told.claims,
    parts: [conflicts, alike, table, heard, rest].filter(Boolean),
    node: el('div.overview', {},
      el('div.main-column.in-order', {},
        el('section.card.first', {}, el('h2', {}, 'Where reports contradict each other'), conflicts),
        several ? [card('Told alike by several outlets', alike), card('Outlet by outlet', table)] : card('Claims, as told', rest)),
      el('aside.side-column.in-order', { 'aria-label': 'Who, when and what else' },
        card('Who is heard', heard),
        card('Coverage over time', coverage(event)),
        several && card('Claims, as told', rest))),
  };
}

function contradictions(groups, event, here) {
  if (!groups.length) return el('p', {}, event.articles.length > 1 ? 'No contradiction between the reports has been found.' : 'There is one report so far; nothing contradicts it yet.');
  return [key(), groups.slice(0, CONTRADICTIONS).map((group) => contradiction(group, event, 'h3', 1)),
    groups.length > CONTRADICTIONS ? here('contradictions', `All ${count(groups.length, 'contradiction')}`) : null];
}

function alikeList(claims, context, here) {
  const several = claims.filter((claim) => claim.outlets.length > 1)
    .sort((a, b) => b.outlets.length - a.outlets.length || b.occurrences.length - a.occurrences.length);
  if (!several.length) return el('p', {}, 'No claim is told by more than one outlet yet.');
  return [several.slice(0, ALIKE).map((claim) => claimCard(claim, context)),
    several.length > ALIKE ? el('p.more', {}, el('a', { href: to.event(context.event.id, 'claims', { is: 'several', order: 'several' }) }, `All ${several.length} told by several outlets`)) : null];
}

/** Speakers by number of claims. */
export function voices(claims, event) {
  const speakers = new Map();
  for (const claim of claims) {
    for (const { id, name, type } of claim.speakers) {
      const known = speakers.get(id) || { id, label: name, type, value: 0, denied: 0, omitted: 0, contradicted: 0, outlets: new Set() };
      known.value += 1;
      if (claim.polarity !== 'affirmed') known[claim.polarity] += 1;
      if (claim.conflicts.length) known.contradicted += 1;
      claim.outlets.forEach((outlet) => known.outlets.add(outlet));
      speakers.set(id, known);
    }
  }
  return [...speakers.values()].sort((a, b) => b.value - a.value)
    .map((voice) => ({ ...voice, href: to.event(event.id, 'claims', { speaker: voice.label }) }));
}

export function coverage(event) {
  const rows = new Map();
  for (const article of event.articles) {
    const dot = { time: article.publishedAt, size: article.statementCount || 1, href: to.article(article.id),
      title: `${outletOf(article)}, ${at(article.publishedAt)}: ${count(article.statementCount, 'statement')}` };
    rows.set(outletOf(article), [...(rows.get(outletOf(article)) || []), dot]);
  }
  const first = (dots) => dots.map((dot) => dot.time || '9').sort()[0];
  const sorted = [...rows].sort((a, b) => first(a[1]).localeCompare(first(b[1])));
  return [timeline(sorted.slice(0, 12).map(([label, dots]) => ({ label, dots }))), sorted.length > 12 ? el('p.key', {}, `The first 12 of ${sorted.length} outlets; a dot is an article.`) : null];
}
