// What is asked about one event, asked once for all its tabs.

import { asOf, call } from './address.js';
import { all, get } from './api.js';
import { count } from './dom.js';
import { fillPassages } from './passage.js';
import { inTime } from './times.js';

const KEPT = 5;
const stories = new Map();

/** @returns {{event, conflicts, claims, accounts}} functions that answer; what failed is asked again */
export function story(id) {
  const key = `${id}|${asOf()}`;
  const known = stories.get(key) || begin(id);
  stories.delete(key);
  stories.set(key, known);
  if (stories.size > KEPT) stories.delete(stories.keys().next().value);
  return known;
}

export function forget(id) {
  stories.delete(`${id}|${asOf()}`);
}

function begin(id) {
  const base = `/events/${encodeURIComponent(id)}`;
  const event = once(async () => {
    const told = await get(call(base));
    return { ...told, byId: new Map(told.articles.map((article) => [article.id, article])) };
  });
  return {
    event,
    conflicts: once(async () => {
      const { items } = await get(call(`${base}/conflicts`));
      await fillPassages(items.flatMap((conflict) => conflict.sides.flatMap((side) => side.statements)));
      return items;
    }),
    claims: once(async () => {
      const claims = await all(call(`${base}/claims`, { limit: 500, occurrences: 'all' }));
      await fillPassages(claims.flatMap((claim) => claim.occurrences));
      return claims;
    }),
    accounts: once(() => get(call(`${base}/accounts`))),
  };
}

/** Asks once, however often it is called; what failed is asked again. */
export function once(ask) {
  let answer = null;
  return () => {
    answer ??= ask().catch((error) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

const UNNAMED = 'an unnamed outlet';

/** What a report is told apart by in a list: without an outlet, its title. */
export const outletOf = (article) => article?.outlet || article?.title || UNNAMED;

/** Where an article appeared, beside its title. */
export const publisherOf = (article) => article?.outlet || UNNAMED;

/** The statement that stands for the claim. */
export function best(claim) {
  return claim.occurrences.find((said) => said.id === claim.best)
    || claim.occurrences.find((said) => said.text === claim.text) || claim.occurrences[0];
}

export function speakers(said) {
  return said.speakers.map((speaker) => speaker.name).join(' and ') || 'Nobody named';
}

/** How many outlets report an event; of articles that name none, that. */
export const outletsOf = ({ outletCount }) => (outletCount ? count(outletCount, 'outlet') : 'no outlet named');

/** What kind of speaker it is. */
export const kindOf = ({ type }) => (type === 'unnamed' ? 'unnamed source' : type);

/** Names of people and bodies; pronouns, places such as "here" and bare numbers are none. */
export function named(participants) {
  return participants.filter((name) => /\p{L}/u.test(name) && !/^\p{Ll}+$/u.test(name) && !/^(he|she|it|they|we|here|there)$/i.test(name));
}

/** Whether an outlet tells the claim, in whatever words. */
export function tells(claim, outlet, event) {
  return claim.occurrences.some((said) => outletOf(event.byId.get(said.articleId)) === outlet);
}

/** Occurrences by outlet, first report first. */
export function byOutlet(occurrences, event) {
  const { first } = inTime((said) => event.byId.get(said.articleId)?.publishedAt);
  const outlets = new Map();
  for (const said of [...occurrences].sort(first)) {
    const outlet = outletOf(event.byId.get(said.articleId));
    outlets.set(outlet, [...(outlets.get(outlet) || []), said]);
  }
  return outlets;
}
