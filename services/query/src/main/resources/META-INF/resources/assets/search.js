// One search over events, statements and speakers; and the list of events that the front page is.

import { absolute, call, path, query, to } from './address.js';
import { each, get } from './api.js';
import { between, count, el } from './dom.js';
import { STANCES, fillPassages } from './passage.js';
import { share } from './share.js';
import { articlesOf, browse, contradictionsOf, firstReport, surroundings } from './speaker.js';
import { statementCard, statementRow } from './statement.js';
import { empty, part, problem } from './states.js';
import { kindOf, named, once, outletsOf } from './story.js';
import { at, days } from './times.js';
import { WORD, finder, highlighted } from './words.js';

const KINDS = { events: 'Events', statements: 'Statements', speakers: 'Speakers' };
const SORTS = { '': 'Latest in the news', disputed: 'Most contradictions', outlets: 'Most outlets', claims: 'Most claims', date: 'By day of the happening' };
const MOST = 200;
const COUNTED = 12;
const EVENTS = 20;
/** How many statements are shown beside the events that are found. */
const BESIDE = 4;
/** How many words of a search that finds nothing are looked for by themselves. */
const ALONE = 6;

export async function homePage({ signal }) {
  const chosen = query();
  const sort = chosen.sort in SORTS && !(chosen.asOf && chosen.sort === 'disputed') ? chosen.sort : '';
  const page = await get(call('/events', { sort, limit: 30 }), signal);
  const found = events(page, null, signal);
  contradicted(page.items.slice(0, COUNTED), found.node, signal);
  const sorts = Object.entries(SORTS).filter(([value]) => !(chosen.asOf && value === 'disputed'));
  return {
    title: '',
    live: '/v1/stream',
    node: el('div', {},
      el('header.head', {}, el('h1', { tabindex: '-1' }, 'Events in the news'),
        el('p.facts', {}, 'Who said what about each, in whose words, reported by whom, and where reports contradict each other.')),
      el('div.ribbon', {}, el('nav.tabs', { 'aria-label': 'Order' }, sorts.map(([value, label]) => el('a', { href: path('/', { sort: value, asOf: chosen.asOf }), 'aria-current': value === sort ? 'page' : null }, label))), share({ file: ['events', chosen.sort], rows: found.rows, items: found.items })),
      page.items.length ? found.node : empty('No event yet. As soon as articles come in, their events appear here.')),
  };
}

export async function searchPage({ signal }) {
  const chosen = query();
  const words = (chosen.q || '').trim();
  const kind = chosen.in in KINDS ? chosen.in : 'events';
  const show = { events: findEvents, statements: findStatements, speakers: findSpeakers }[kind];
  const result = await show(words, chosen, signal);
  if (kind === 'events') contradicted(result.items().slice(0, COUNTED), result.node, signal);
  const total = once(() => numbered('statements', words, chosen, signal));
  // The other numbers are not worth waiting for.
  const places = new Map(Object.keys(KINDS).map((name) => [name, el('small', {}, name === kind ? `${result.count}` : null)]));
  for (const name of Object.keys(KINDS)) {
    const asked = name === kind ? null : name === 'statements' ? total() : numbered(name, words, chosen, signal);
    asked?.then(({ n }) => signal.aborted || places.get(name).replaceChildren(`${n}`), () => {});
  }
  const beside = kind === 'events' && words && result.items().length;
  return {
    title: words ? `“${words}” in ${KINDS[kind].toLowerCase()}` : KINDS[kind],
    update: result.update,
    node: el('div', {},
      el('header.head', {}, el('h1', { tabindex: '-1' }, words ? `Search: ${words}` : 'Search')),
      form(words, kind, chosen),
      el('div.ribbon', {}, el('nav.tabs', { 'aria-label': 'Kinds of results' }, Object.entries(KINDS).map(([name, label]) => el('a', { href: to.search({ q: words, in: name === 'events' ? '' : name, from: chosen.from, to: chosen.to }), 'aria-current': name === kind ? 'page' : null },
        label, ' ', places.get(name)))), share({ file: ['search', words || 'all', kind, chosen.from && `from ${chosen.from}`, chosen.to && `to ${chosen.to}`], rows: result.rows, items: result.items })),
      beside ? el('div.overview.halves', {}, el('div.main-column', {}, result.node),
        el('aside.side-column', { 'aria-label': 'Statements' }, alsoSaid(words, total, signal))) : result.node),
  };
}

function form(words, kind, chosen) {
  const day = (name, label) => el('label', {}, label, ' ', el('input', { type: 'date', name, value: chosen[name] }));
  return el('form.search', { action: '/search', role: 'search', 'aria-label': 'In detail' },
    el('label.words', {}, 'Words', ' ', el('input', { type: 'search', name: 'q', value: words, placeholder: '"a phrase", or, -without' })),
    kind === 'speakers' ? null : [day('from', 'From'), day('to', 'To')],
    el('input', { type: 'hidden', name: 'in', value: kind }), el('button.main', { type: 'submit' }, 'Search'));
}

/** How many there are, and the first of them. */
async function numbered(kind, words, chosen, signal) {
  // Speakers have no days, and are not counted by the service.
  const page = await get(call(`/${kind}`, kind === 'speakers' ? { q: words, limit: 100 } : { q: words, from: chosen.from, to: chosen.to, count: 'total', limit: 100 }), signal);
  return { page, n: page.counts?.total ?? more(page, 100) };
}

const more = (page, most) => (page.next ? `${most}+` : page.items.length);

async function findEvents(words, chosen, signal) {
  const page = await get(call('/events', { q: words, from: chosen.from, to: chosen.to, count: 'total', limit: EVENTS }), signal);
  return { ...events(page, finder(words), signal), count: page.counts.total };
}

/** What is said in these words, beside the events that it is said in: who reported any of it first, and the statements that fit best. */
function alsoSaid(words, total, signal) {
  const all = (label) => el('p.more', {}, el('a', { href: to.search({ ...query(), in: 'statements' }) }, label));
  return el('section.card', {}, el('h2', {}, 'Said in these words'), part(el('div'), async () => {
    const { page, n } = await total();
    if (!n) return el('p', {}, 'No statement has these words.');
    const some = await fillPassages(page.items.slice(0, BESIDE), signal);
    const [articles, { events: stand }, contradictions] = await Promise.all([articlesOf(page.items, signal), surroundings(some, signal), contradictionsOf(some, signal)]);
    return [el('p.facts', {}, count(n, 'statement'), page.next ? '' : firstReport(page.items, articles)),
      some.map((said) => statementCard(said, { articles, events: stand, contradictions }, finder(words))), n > some.length ? all(`All ${count(n, 'statement')}, with filters`) : all('With filters')];
  }, signal));
}

async function findStatements(words, chosen, signal) {
  const page = await get(call('/statements', { q: words, from: chosen.from, to: chosen.to, count: 'total', limit: MOST }), signal);
  const statements = await fillPassages(page.items, signal);
  const [context, contradictions] = await Promise.all([surroundings(statements, signal), contradictionsOf(statements, signal)]);
  context.contradictions = contradictions;
  context.whole = !page.next;
  const { node, update, shown } = browse(statements, context, finder(words),
    [{ name: 'speaker', label: 'Speaker', of: (said) => said.speakers.map((speaker) => speaker.name) }]);
  const rest = page.next ? el('p.facts', {}, `The ${MOST} that fit best, of ${page.counts.total}; more words or days find the others.`) : null;
  return { node: statements.length ? [node, rest] : nothing(words, signal), update, items: shown, rows: () => shown().map((said) => statementRow(said, context)), count: page.counts.total };
}

async function findSpeakers(words, chosen, signal) {
  const page = await get(call('/speakers', { q: words, limit: 100 }), signal);
  const found = finder(words);
  const line = (speaker) => el('li.card', {}, el('h2', {}, el('a', { href: to.speaker(speaker.id) }, highlighted(speaker.name, found))),
    el('p.facts', {}, between([kindOf(speaker), count(speaker.statementCount, 'statement'), count(speaker.eventCount, 'event'), count(speaker.outletCount, 'outlet')], ' · ')),
    speaker.names.length > 1 ? el('p.facts', {}, 'Also called ', highlighted(speaker.names.filter((name) => name !== speaker.name).slice(0, 6).join(', '), found)) : null);
  return { node: page.items.length ? el('ul.plain', {}, page.items.map(line)) : nothing(words, signal), items: () => page.items, count: more(page, 100),
    rows: () => page.items.map(({ id, name, type, names, statementCount, eventCount, outletCount }) => ({ speaker: name, type, names: names.join('; '), statements: statementCount, events: eventCount, outlets: outletCount, id })) };
}

function nothing(words, signal) {
  if (!words) return empty('Nothing is here yet.');
  return empty(`Nothing has the words “${words}”.`, part(el('div'), () => eachAlone(words, signal), signal),
    el('p', {}, 'Words in quotation marks are found as a phrase; “or” finds either; a minus leaves out.'));
}

/** The words one by one, those that something has, with how many statements do. */
async function eachAlone(words, signal) {
  const single = [...new Set(words.match(WORD))].slice(0, ALONE);
  if (single.length < 2) return null;
  const asked = new Map(single.map((word) => [word, call('/statements', { q: word, count: 'total,polarity', limit: 1 })]));
  const answers = await each([...asked.values()], signal);
  const found = single.map((word) => [word, answers.get(asked.get(word))?.counts]).filter(([, counts]) => counts?.total);
  const link = (label, chosen) => el('a', { href: to.search({ ...chosen, in: 'statements' }) }, label);
  // "Silent" and "denied" are words of this page, which the statements that it calls so need not have.
  const unusual = (word, { polarity }) => ['denied', 'omitted'].map((stance) => [stance, polarity.find(({ value }) => value === stance)?.count]).filter(([, n]) => n)
    .map(([stance, n]) => ['; ', link(`${n} ${STANCES[stance]}`, { q: word, stance })]);
  return found.length ? el('p', {}, 'One word alone: ', between(found.map(([word, counts]) => [link(word, { q: word }), ` (${count(counts.total, 'statement')}`, unusual(word, counts), ')']), ', '), '.') : null;
}

function events(page, found, signal) {
  const items = [...page.items];
  const place = el('ul.plain', {}, items.map((event) => eventCard(event, found)));
  const note = el('div');
  const button = el('button', { type: 'button', hidden: !page.next }, 'More events');
  let next = page.next;
  button.onclick = async () => {
    button.disabled = true;
    try {
      const further = await get(next, signal);
      items.push(...further.items);
      place.append(...further.items.map((event) => eventCard(event, found)));
      next = further.next;
      button.hidden = !next;
      note.replaceChildren();
    } catch (error) {
      // What is shown already stays.
      if (!signal.aborted) note.replaceChildren(problem(error, () => button.onclick(), 'h2'));
    }
    button.disabled = false;
  };
  return { node: items.length ? el('div', {}, place, note, button) : nothing(query().q, signal), items: () => items,
    rows: () => items.map((event) => ({ event: event.title, from: event.date?.from, to: event.date?.to, articles: event.articleCount, outlets: event.outletCount, claims: event.claimCount,
      participants: event.participants.join('; '), firstPublishedAt: event.firstPublishedAt, lastPublishedAt: event.lastPublishedAt, link: absolute(to.event(event.id)) })) };
}

/** How many contradictions there are, beside the first events: not worth waiting for. */
async function contradicted(items, place, signal) {
  const asked = new Map(items.filter((event) => event.outletCount > 1).map((event) => [call(`/events/${encodeURIComponent(event.id)}/conflicts`), event]));
  const [answers, { grouped }] = await Promise.all([each(asked.keys(), signal).catch(() => new Map()), import('./contradiction.js')]);
  for (const [address, answer] of answers) {
    // Counted as the event's own page counts them.
    const n = answer && grouped(answer.items).length;
    const line = n && place.querySelector(`#${CSS.escape(`event-${asked.get(address).id}`)} .facts`);
    if (line) line.append(' · ', el('a.disputed', { href: to.event(asked.get(address).id, 'contradictions') }, count(n, 'contradiction')));
  }
}

function eventCard(event, found) {
  return el('li.card.event', { id: `event-${event.id}` },
    el('h2', {}, el('a', { href: to.event(event.id) }, highlighted(event.title || 'Untitled event', found))),
    el('p.facts', {}, between([days(event.date), outletsOf(event), count(event.articleCount, 'article'), count(event.claimCount, 'claim'),
      event.lastPublishedAt ? `last report ${at(event.lastPublishedAt)}` : null].filter(Boolean), ' · ')),
    el('p.facts', {}, highlighted(named(event.participants).slice(0, 8).join(', '), found)));
}

