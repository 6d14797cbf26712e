// Outlets by subjects: what each outlet has whom affirm, deny or pass over.

import { to } from './address.js';
import { between, el, few } from './dom.js';
import { outletOf, speakers, tells } from './story.js';

export const SIGNS = { affirmed: ['●', 'affirmed'], denied: ['✕', 'denied'], silent: ['○', 'reported silent'] };
/** The stance of claims, by that of accounts. */
const POLARITY = { silent: 'omitted' };
/** Of an outlet that tells such a claim in words that do not name the subject. */
const UNNAMED = ['◐', 'told in other or fewer words'];
const MOST_SUBJECTS = 8;
const MOST_OUTLETS = 6;

/** Subjects told by most outlets first; without those of which nothing tells who reports them, as in views of before. */
export function subjects(accounts) {
  const names = new Map(accounts.speakers.map((speaker) => [speaker.id, speaker.name]));
  const told = ({ stance, speakerIds, claimIds }) => [stance, { speakers: [...new Set(speakerIds.map((id) => names.get(id) || 'somebody'))], claims: claimIds }];
  return accounts.subjects.filter(({ byOutlet }) => byOutlet?.length).map(({ label, byOutlet }) => ({
    label,
    outlets: new Map(byOutlet.map(({ outlet, reports }) => [outlet, new Map(reports.map(told))])),
    claims: new Set(byOutlet.flatMap(({ reports }) => reports.flatMap(({ claimIds }) => claimIds))),
  })).sort((a, b) => b.outlets.size - a.outlets.size || b.claims.size - a.claims.size);
}

/** @param {Map} byClaim the claims of the event by id */
export function outletTable(told, event, byClaim, most = MOST_SUBJECTS) {
  const articles = new Map();
  for (const article of event.articles) articles.set(outletOf(article), (articles.get(outletOf(article)) || 0) + article.statementCount);
  const outlets = [...articles].sort((a, b) => b[1] - a[1]).map(([outlet]) => outlet).slice(0, MOST_OUTLETS);
  const rows = told.slice(0, most);
  if (!rows.length) return el('p', {}, 'No subject is raised by name yet.');
  return el('div', {}, el('p.key', {}, between([...Object.values(SIGNS), UNNAMED].map(([sign, words]) => `${sign} ${words}`), '   '),
    articles.size > outlets.length ? ` · the ${outlets.length} outlets that tell most, of ${articles.size}` : ''),
  el('table.matrix.even', {}, el('caption.hidden', {}, 'What each outlet reports on each subject'),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Subject'), outlets.map((outlet) => el('th', { scope: 'col' }, outlet)))),
    el('tbody', {}, rows.map((subject) => el('tr', {},
      el('th', { scope: 'row' }, el('a', { href: to.event(event.id, 'claims', { subject: subject.label }) }, subject.label)),
      outlets.map((outlet) => cell(subject, outlet, event, byClaim)))))));
}

function cell(subject, outlet, event, byClaim) {
  const stances = subject.outlets.get(outlet);
  const told = (stance, [sign, words], names) => el(`a.told.${stance}`, { href: to.event(event.id, 'claims', { subject: subject.label, outlet, stance: stances && (POLARITY[stance] || stance) }) },
    el('span', { 'aria-hidden': 'true' }, `${sign} `), el('span.hidden', {}, `${words}: `), few(names, 3));
  if (stances) {
    return el('td', { 'data-label': outlet }, Object.entries(SIGNS).filter(([stance]) => stances.has(stance)).map(([stance, sign]) => told(stance, sign, stances.get(stance).speakers)));
  }
  const shared = [...subject.claims].map((id) => byClaim.get(id)).filter((claim) => claim && tells(claim, outlet, event));
  return shared.length ? el('td', { 'data-label': outlet }, told('unnamed', UNNAMED, [...new Set(shared.map(speakers))])) : el('td.none', { 'data-label': outlet }, 'not reported');
}
