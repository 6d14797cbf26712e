// Asks the query service. Every answer belongs to the page that asked: what comes after it was left is dropped.

const PATIENCE = 30000;
/** The longest, in seconds, that a question waits which the service puts off. */
const SOON = 5;
const AT_ONCE = 6;
const IDS_AT_ONCE = 100;

/** What went wrong, in words for a reader. */
export class Problem extends Error {
  constructor(title, detail, status = 0) {
    super(detail);
    this.title = title;
    this.status = status;
  }
}

/**
 * @param {AbortSignal} signal ends the question when its page is left
 * @param {boolean} again whether to ask once more where the service is busy, when it says
 */
export async function get(address, signal, again = true) {
  const late = AbortSignal.timeout(PATIENCE);
  let response;
  let body;
  try {
    response = await fetch(address, { headers: { Accept: 'application/json' }, signal: AbortSignal.any([signal, late].filter(Boolean)) });
    body = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    throw late.aborted
      ? new Problem('No answer came', 'The service took longer than 30 seconds. It may be busy or being restarted.')
      : new Problem('The service cannot be reached', 'Check the connection; what was shown before is unchanged.');
  }
  signal?.throwIfAborted();
  const later = response.status === 503 && again ? Number(response.headers.get('Retry-After')) : 0;
  if (later > 0 && later <= SOON) {
    await new Promise((go) => setTimeout(go, later * 1000));
    return get(address, signal, false);
  }
  return read(response, body);
}

function read(response, body) {
  let value = null;
  try {
    value = JSON.parse(body);
  } catch {
    if (response.ok) throw new Problem('The answer cannot be read', 'Something between this page and the service changed it, or cut it off.', response.status);
  }
  if (response.ok) return value;
  const words = PUT_OFF[/[^:]*$/.exec(value?.type || '')[0]] || TITLES[response.status] || (response.status >= 500 ? 'The service has a problem' : value?.title);
  // What follows the first sentence of a detail speaks of calls, which a reader does not make.
  const detail = (value?.detail || `The service answered ${response.status}.`).split(/(?<=\.) (?=[A-Z/]|If it)/).filter((part) => !/\/v1|GET |\/q\//.test(part)).join(' ');
  if (/not-knowable$/.test(value?.type)) throw new Problem('Nothing was known then', 'Nothing of this had been published by that time.', response.status);
  throw new Problem(words || 'This did not work', detail || `The service answered ${response.status}.`, response.status);
}

const TITLES = {
  404: 'There is nothing here',
  410: 'This is gone',
  400: 'This cannot be asked',
  429: 'Too many questions at once',
  503: 'The service is busy or starting',
};

/** Why a question is put off, by the type of problem. */
const PUT_OFF = {
  busy: 'The service is busy',
  'too-slow': 'The answer takes too long',
  unavailable: 'The service cannot answer now',
};

/** All items of a list, page after page. */
export async function all(address, signal, most = 20000) {
  const items = [];
  for (let next = address; next && items.length < most; ) {
    const page = await get(next, signal);
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

/** Ids in lots of as many as can be asked for at once. */
export function parted(ids) {
  return Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, i) => ids.slice(i * IDS_AT_ONCE, (i + 1) * IDS_AT_ONCE));
}

/** Answers several questions, a few at once; null where one has no answer. */
export async function each(addresses, signal) {
  const answers = new Map();
  const waiting = [...addresses];
  const work = async () => {
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      try {
        answers.set(address, await get(address, signal));
      } catch (error) {
        signal?.throwIfAborted();
        answers.set(address, null);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

