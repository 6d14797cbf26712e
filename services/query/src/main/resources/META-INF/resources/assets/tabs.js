// The tabs of an event beside its overview.

import { query, to } from './address.js';
import { claimRow } from './claim.js';
import { contradiction, contradictionRows, grouped } from './contradiction.js';
import { between, count, el, few } from './dom.js';
import { refill } from './facets.js';
import { key } from './marks.js';
import { claimBrowser } from './narrow.js';
import { outletTable, subjects } from './outlets.js';
import { coverage, voices } from './overview.js';
import { outletRows, sideBySide } from './sidebyside.js';
import { problem } from './states.js';
import { kindOf, outletOf } from './story.js';
import { at } from './times.js';

/** How many outlets are named in a cell. */
const OUTLETS = 6;

async function context(event, told) {
  const [claims, accounts] = await Promise.all([told.claims(), told.accounts().catch(() => ({ speakers: [], subjects: [] }))]);
  return { claims, event, told: subjects(accounts), byClaim: new Map(claims.map((claim) => [claim.id, claim])) };
}

export async function showClaims(event, told) {
  const all = await context(event, told);
  const browser = claimBrowser(all.claims, all);
  return { node: el('section', { 'aria-label': 'Claims' }, browser.node), update: browser.update, items: browser.shown,
    parts: [{ filling: browser.settled }], rows: () => browser.shown().map((claim) => claimRow(claim, event)) };
}

export async function showContradictions(event, told) {
  const conflicts = await told.conflicts();
  const place = el('div');
  const fits = () => {
    const { claim } = query();
    return claim ? conflicts.filter(({ sides }) => sides.some((side) => side.claimId === claim)) : conflicts;
  };
  const update = () => refill(place, query().claim ? el('p.facts', {}, 'Only those of one claim. ', el('a', { href: to.event(event.id, 'contradictions') }, 'Show all')) : null,
    grouped(fits()).map((group) => contradiction(group, event)),
    fits().length ? null : el('p', {}, 'No contradiction between the reports has been found.'));
  update();
  return { node: el('section.card', {}, el('h2', {}, 'Where reports contradict each other'), key(), place), update, items: fits, rows: () => contradictionRows(grouped(fits()), event) };
}

export async function showOutlets(event, told) {
  const [all, conflicts] = await Promise.all([context(event, told), told.conflicts().catch(() => [])]);
  const place = el('div');
  const update = () => refill(place, sideBySide(all.claims, all, conflicts));
  update();
  return { update, rows: () => outletRows(all.told), items: told.accounts.bind(null),
    node: el('div', {}, el('section.card', {}, el('h2', {}, 'Subjects by outlets'), el('p.more', {}, el('a', { href: '#side-by-side' }, 'Put two outlets side by side')), outletTable(all.told, event, all.byClaim, 40)),
      el('section.card', { id: 'side-by-side', tabindex: '-1' }, el('h2', {}, 'Two outlets side by side'), place)) };
}

export async function showSpeakers(event, told) {
  const claims = await told.claims();
  const heard = voices(claims, event);
  const number = (label, voice, n, narrow) => (n
    ? el('td', { 'data-label': label }, el('a', { href: to.event(event.id, 'claims', { speaker: voice.label, ...narrow }), 'aria-label': `${label}: ${count(n, 'claim')} of ${voice.label}` }, n))
    : el('td.nil', { 'data-label': label }, '–'));
  const row = (voice) => el('tr', {},
    el('th', { scope: 'row' }, el('a', { href: to.speaker(voice.id) }, voice.label), el('br'), el('small', {}, kindOf(voice))),
    el('td', { 'data-label': 'Claims' }, el('a', { href: voice.href }, count(voice.value, 'claim'))),
    number('Denied', voice, voice.denied, { stance: 'denied' }), number('Reported silent', voice, voice.omitted, { stance: 'omitted' }),
    number('Contradicted', voice, voice.contradicted, { is: 'contradicted' }), el('td', { 'data-label': 'Told by' }, few([...voice.outlets], OUTLETS)));
  return { items: () => heard.map(({ id, label, type, value, denied, omitted, contradicted, outlets }) => ({ id, name: label, type, claims: value, denied, omitted, contradicted, outlets: [...outlets] })),
    rows: () => heard.map(({ id, label, type, value, denied, omitted, contradicted, outlets }) => ({ speaker: label, type, claims: value, denied, reportedSilent: omitted, contradicted, outlets: [...outlets].join('; '), id })),
    node: el('section.card', {}, el('h2', {}, 'Who is heard'), heard.length
      ? el('table.matrix', {}, el('caption.hidden', {}, 'Speakers and their claims'), el('thead', {}, el('tr', {}, ['Speaker', 'Claims', 'Denied', 'Reported silent', 'Contradicted', 'Told by'].map((label) => el('th', { scope: 'col' }, label)))),
        el('tbody', {}, heard.map(row)))
      : el('p', {}, 'Nobody is quoted.')) };
}

export async function showArticles(event, told, signal) {
  const item = (article) => el('li.card', {}, el('h3', { dir: 'auto', lang: article.language }, el('a', { href: to.article(article.id) }, article.title || 'Untitled article')),
    el('p.facts', {}, between([outletOf(article), at(article.publishedAt), count(article.statementCount, 'statement')], ' · ')));
  const alike = el('div');
  const find = async () => {
    const { lookAlikes } = await import('./compare.js');
    try {
      alike.replaceChildren(await lookAlikes(event, signal));
    } catch (error) {
      if (!signal.aborted) alike.replaceChildren(problem(error, find, 'h3'));
    }
  };
  return { items: () => event.articles, rows: () => event.articles.map(({ id, outlet, title, publishedAt, url, language, statementCount }) => ({ outlet, title, publishedAt, url, language, statements: statementCount, id })),
    node: el('div', {}, el('section.card', {}, el('h2', {}, 'Coverage over time'), coverage(event)),
      el('ul.plain', {}, event.articles.map(item)),
      el('section.card', {}, el('h2', {}, 'Events that look alike'), el('p', {}, 'Other events with the same people or words, and what keeps them apart.'),
        el('button', { type: 'button', onclick: find }, 'Find them'), alike)) };
}
