// Subjects by speakers: who affirmed, denied, was reported silent, or is not reported on it.

import { el } from './dom.js';
import { jump } from './claims.js';

export function accountsTable(accounts) {
  if (!accounts.subjects.length) return el('p', {}, 'No subject is raised by name yet.');
  return el('div', {},
    el('p.facts', {}, 'A dot: nothing is reported of that speaker on that subject.'),
    el('div.scroll', { tabindex: '0', role: 'region', 'aria-label': 'Accounts' }, el('table', {},
      el('caption.hidden', {}, 'What each speaker did with each subject'),
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Subject'),
        accounts.speakers.map((speaker) => el('th', { scope: 'col' }, speaker.name)))),
      el('tbody', {}, accounts.subjects.map((subject) => row(subject, accounts.speakers))))));
}

function row(subject, speakers) {
  const cells = new Map(subject.cells.map((cell) => [cell.speakerId, cell]));
  return el('tr', {}, el('th', { scope: 'row' }, subject.label),
    speakers.map((speaker) => cell(cells.get(speaker.id))));
}

function cell(content) {
  if (!content || !content.stances.length) {
    return el('td.none', {}, el('span', { 'aria-hidden': 'true', title: 'not reported' }, '·'), el('span.hidden', {}, 'not reported'));
  }
  return el('td', {},
    reports(content).map((report) => el('div.report', {},
      el(`span.badge.${report.stance}`, {}, report.stance === 'silent' ? 'reported silent' : report.stance),
      el('span', {}, report.outlets.join(', ') || 'unknown outlet', ' '),
      report.claimIds.map((id, i) => el('a', {
        href: `#claim-${id}`,
        'aria-label': `claim ${i + 1} of ${report.claimIds.length}: ${report.stance}`,
        onclick: (event) => jump(event, id),
      }, `[${i + 1}]`)))));
}

/** Views made before stances had their own outlets tell them together. */
function reports(content) {
  return content.reports.length ? content.reports
    : content.stances.map((stance) => ({ stance, outlets: content.outlets, claimIds: content.claimIds }));
}
