// Links, citations, exports and the time that is looked at, for the page that is shown.

import { asOf, path, query } from './address.js';
import { el, say } from './dom.js';

/**
 * @param {{file: string[], rows: function(): object[], items: function(): object[], cite?: function(): string|Promise<string>}} shown what the page
 *     shows, as rows of a table and as the API tells it, and what to name files of it by: of what, of which day, narrowed to what
 */
export function share({ file, rows, items, cite }) {
  const tools = () => import('./copy.js');
  const narrowed = () => ['q', 'speaker', 'outlet', 'subject', 'stance', 'form', 'is', 'event'].map((name) => !file.includes(query()[name]) && query()[name]);
  const names = () => [...file, ...narrowed(), asOf() && `as of ${asOf().slice(0, 10)}`];
  const button = (label, action) => el('button', { type: 'button', onclick: async (event) => {
    event.target.closest('details').open = false;
    try {
      await action();
    } catch {
      say('That cannot be exported before it has come.');
    }
  } }, label);
  return el('div.share', {},
    el('button', { type: 'button', onclick: async () => (await tools()).copy(location.href, 'Link copied.') }, 'Copy link'),
    el('details.menu', {}, el('summary', {}, 'Cite, export, as of'), el('div.options', {},
      cite ? button('Copy citation', async () => (await tools()).copy(await cite(), 'Citation copied.')) : null,
      rows ? button('CSV of what is shown', async () => {
        const { csv, fileName, save } = await tools();
        save(fileName(names(), 'csv'), 'text/csv', csv(await rows()));
      }) : null,
      items ? button('JSON of what is shown', async () => {
        const { fileName, save } = await tools();
        save(fileName(names(), 'json'), 'application/json', `${JSON.stringify(await items(), null, 2)}\n`);
      }) : null,
      button('Print', () => print()),
      timeChoice())));
}

/** Shows what was knowable at the end of a day. */
function timeChoice() {
  const day = asOf()?.slice(0, 10) || '';
  const go = (value) => path(location.pathname, { ...query(), asOf: value ? `${value}T23:59:59Z` : '' });
  const link = el('a.follow', { href: go(day), hidden: true });
  return el('div', {}, el('label', {}, 'As known at the end of ', el('input', { type: 'date', value: day, onchange: ({ target }) => {
    link.href = go(target.value);
    link.click();
  } })), link, day ? el('a', { href: go('') }, 'Back to now') : null);
}

// A menu closes when somebody turns elsewhere.
document.addEventListener('click', (event) => close((menu) => !menu.contains(event.target)));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close((menu) => menu.contains(document.activeElement) && (menu.querySelector('summary').focus() ?? true));
});

function close(fits) {
  for (const menu of document.querySelectorAll('details.menu[open]')) if (fits(menu)) menu.open = false;
}
