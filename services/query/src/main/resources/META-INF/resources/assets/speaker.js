// One speaker: names, who speaks for whom, events, outlets, and everything they said.

import { get, path } from './api.js';
import { POLARITIES } from './claims.js';
import { count, el, problem, show } from './dom.js';
import { openArticle } from './reader.js';
import { at } from './times.js';

export async function speakerPage(id, asOf, address) {
  try {
    const profile = await get(path(`/v1/speakers/${encodeURIComponent(id)}`, { asOf }));
    const { speaker } = profile;
    const list = el('ul.plain');
    const more = el('button', { type: 'button', hidden: true }, 'More statements');
    const load = async (from) => {
      const page = await get(from);
      list.append(...page.items.map((statement) => line(statement, asOf, address)));
      more.hidden = !page.next;
      more.onclick = () => load(page.next);
    };
    show(
      el('h1', {}, speaker.name),
      el('p.facts', {}, [speaker.type, count(speaker.statementCount, 'statement'), count(speaker.eventCount, 'event'),
        count(speaker.outletCount, 'outlet')].join(' · ')),
      speaker.names.length > 1 ? el('p', {}, `Also called: ${speaker.names.filter((name) => name !== speaker.name).join(', ')}`) : '',
      related('Speaks for: ', profile.speaksFor, address),
      related('Spokespeople: ', profile.spokespeople, address),
      el('section', {}, el('h2', {}, 'Events'), el('ul', {}, profile.events.map((event) => el('li', {},
        el('a', { href: address(`/event/${encodeURIComponent(event.eventId)}`) }, event.title || 'Untitled event'),
        ` · ${count(event.statementCount, 'statement')} · ${at(event.lastPublishedAt)}`)))),
      el('section', {}, el('h2', {}, 'Statements, newest first'), list, more));
    await load(profile.statements);
  } catch (error) {
    show(problem(error));
  }
}

/** Links to those on the other side; who is never quoted has no page to link to. */
function related(label, others, address) {
  return others.length === 0 ? '' : el('p', {}, label, others.flatMap((other, i) => [
    i === 0 ? '' : ', ',
    other.heard === false ? other.name : el('a', { href: address(`/speaker/${encodeURIComponent(other.id)}`) }, other.name),
    ` (${count(other.statementCount, 'statement')})`]));
}

function line(statement, asOf, address) {
  return el('li.card', {},
    el('p.stance', {}, el(`span.${statement.polarity}`, {}, POLARITIES[statement.polarity] || statement.polarity)),
    el('blockquote', {}, statement.text),
    el('p.facts', {},
      el('button', { type: 'button', onclick: () => openArticle(statement.articleId, statement.id, asOf) }, 'In its article'),
      ' ', el('a', { href: address(`/event/${encodeURIComponent(statement.eventId)}`) }, 'The event')));
}
