// Small charts of plain elements; each number is there as text too.

import { count, el, grouped } from './dom.js';
import { at, on } from './times.js';

/** @param {{label, href, value}[]} rows */
export function bars(rows, noun) {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return el('ol.bars', {}, rows.map(({ label, href, value }) => {
    const bar = el('span.bar-fill', { 'aria-hidden': 'true' });
    bar.style.setProperty('--share', value / most);
    return el('li', {}, el('a', { href }, label), el('span.track', {}, bar), el('span.number', { title: count(value, noun) }, grouped(value)));
  }));
}

/**
 * Dots on a line of time for each row.
 * @param {{label, dots: {time, size, href, title}[]}[]} rows
 */
export function timeline(rows) {
  const times = rows.flatMap((row) => row.dots.map((dot) => Date.parse(dot.time))).filter((time) => !Number.isNaN(time));
  if (!times.length) return el('p.facts', {}, 'None of these is dated.');
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  const most = Math.max(1, ...rows.flatMap((row) => row.dots.map((dot) => dot.size)));
  const place = (dot) => {
    const link = el('a.dot', { href: dot.href, title: dot.title, 'aria-label': dot.title, tabindex: '-1' });
    link.style.setProperty('--x', span ? (Date.parse(dot.time) - first) / span : 0.5);
    link.style.setProperty('--size', Math.sqrt(dot.size / most));
    return link;
  };
  const ends = span < 86400000 * 3 ? at : on;
  return el('div.timeline', {}, rows.map((row) => el('div.row', {}, el('span.label', { title: row.label }, row.label),
    el('span.track', {}, row.dots.filter((dot) => dot.time).map(place)), el('span.number', {}, row.dots.reduce((sum, dot) => sum + dot.size, 0)))),
  el('p.ends', {}, el('span', {}, ends(new Date(first))), span ? el('span', {}, ends(new Date(first + span))) : null));
}
