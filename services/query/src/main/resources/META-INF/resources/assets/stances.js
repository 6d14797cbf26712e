// Where a speaker stands: what they affirmed, denied or were reported silent on, subject by subject, and who reports it.

import { call, to } from './address.js';
import { each } from './api.js';
import { el } from './dom.js';
import { SIGNS } from './outlets.js';

const MOST_EVENTS = 6;
const MOST_SUBJECTS = 12;

/** @param {{eventId, title}[]} events those that the speaker is heard in, most statements first */
export async function stances(speaker, events, signal) {
  const asked = new Map(events.slice(0, MOST_EVENTS).map((event) => [call(`/events/${encodeURIComponent(event.eventId)}/accounts`), event]));
  const answers = await each([...asked.keys()], signal);
  const rows = [...asked].flatMap(([address, event]) => (answers.get(address)?.subjects || []).flatMap((subject) => subject.cells
    .filter((cell) => cell.speakerId === speaker.id && cell.reports?.length)
    .map((cell) => ({ event, label: subject.label, reports: new Map(cell.reports.map((report) => [report.stance, report.outlets])) }))));
  if (!rows.length) return el('p', {}, 'No subject that articles name is among what is reported of them.');
  rows.sort((a, b) => b.reports.size - a.reports.size || outlets(b) - outlets(a) || a.label.localeCompare(b.label));
  return [el('table.matrix', {}, el('caption.hidden', {}, `Subjects on which ${speaker.name} is reported`),
    el('thead', {}, el('tr', {}, ['Subject', 'Affirmed', 'Denied', 'Reported silent'].map((label) => el('th', { scope: 'col' }, label)))),
    el('tbody', {}, rows.slice(0, MOST_SUBJECTS).map((row) => line(row, speaker)))),
  rows.length > MOST_SUBJECTS || events.length > MOST_EVENTS
    ? el('p.key', {}, `Subjects on which reports differ come first; ${Math.min(rows.length, MOST_SUBJECTS)} of ${rows.length} in ${asked.size} of ${events.length} events.`) : null];
}

const outlets = (row) => new Set([...row.reports.values()].flat()).size;

function line({ event, label, reports }, speaker) {
  const address = to.event(event.eventId, 'claims', { speaker: speaker.name, subject: label });
  return el('tr', {}, el('th', { scope: 'row' }, el('a', { href: address }, label), el('br'), el('small', {}, event.title || 'Untitled event')),
    Object.entries(SIGNS).map(([stance, [sign, words]]) => (reports.has(stance)
      ? el('td', { 'data-label': words }, el(`span.told.${stance}`, {}, el('span', { 'aria-hidden': 'true' }, `${sign} `), reports.get(stance).join(', ') || 'an unnamed outlet'))
      : el('td.none.nil', { 'data-label': words }, '–'))));
}
