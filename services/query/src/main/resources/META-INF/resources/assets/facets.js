// Facets: what a list can be narrowed by, with how many would be left. Each choice is a link, so it has an address.

import { amend, path } from './address.js';
import { el } from './dom.js';

const MOST = 8;

/**
 * @typedef {{name: string, label: string, of: function(object): string[], words?: function(string): string}} Facet
 * @param {Facet[]} facets
 * @param {object} chosen value by name
 */
export function narrowed(items, facets, chosen, but = null) {
  return items.filter((item) => facets.every((facet) => facet.name === but || !chosen[facet.name] || facet.of(item).includes(chosen[facet.name])));
}

export function facetList(items, facets, chosen) {
  return facets.map((facet) => group(facet, counted(narrowed(items, facets, chosen, facet.name), facet), chosen));
}

function counted(items, facet) {
  const counts = new Map();
  for (const item of items) {
    for (const value of new Set(facet.of(item))) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

function group(facet, counts, chosen) {
  const current = chosen[facet.name];
  const without = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet.name));
  if (!counts.length && !current) return null;
  const choice = ([value, n]) => el('li', {}, el('a', {
    href: path(location.pathname, value === current ? without : { ...without, [facet.name]: value }),
    'aria-current': value === current ? 'true' : null, 'data-keep': `${facet.name}:${value}`,
  }, el('span', {}, facet.words ? facet.words(value) : value), ' ', el('small', {}, value === current ? `${n} ✕` : n)));
  const first = counts.slice(0, MOST);
  const chosenBelow = counts.slice(MOST).filter(([value]) => value === current);
  const rest = counts.slice(MOST).filter(([value]) => value !== current);
  const absent = current && !counts.some(([value]) => value === current) ? [[current, 0]] : [];
  return el('section.facet', {}, el('h2', {}, facet.label), el('ul.plain', {}, [...absent, ...first, ...chosenBelow].map(choice)),
    rest.length ? el('details', {}, el('summary', {}, `${rest.length} more`), el('ul.plain', {}, rest.map(choice))) : null);
}

/** The choice of an order, which has an address as well. */
export function orderField(labels, update) {
  const field = el('select', { 'aria-label': 'Order', onchange: () => {
    amend({ order: field.value });
    update();
  } }, Object.entries(labels).map(([value, label]) => el('option', { value }, label)));
  return field;
}

/** Fills a place anew without taking the focus from whoever is in it. */
export function refill(place, ...children) {
  const kept = place.contains(document.activeElement) ? document.activeElement.dataset.keep : null;
  const open = [...place.querySelectorAll('details')].map((details) => details.open);
  place.replaceChildren(...children.flat(Infinity).filter(Boolean));
  place.querySelectorAll('details').forEach((details, i) => {
    details.open = open[i] || false;
  });
  if (kept) [...place.querySelectorAll('[data-keep]')].find((link) => link.dataset.keep === kept)?.focus({ preventScroll: true });
}
