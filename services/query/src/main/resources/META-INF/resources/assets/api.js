// Asks the query service.

/** A problem document as an error. */
class Problem extends Error {
  constructor(problem, status) {
    super(problem.detail || `The service answered ${status}.`);
    this.title = problem.title;
    this.status = status;
  }
}

/** @param parameters empty ones are left out */
export function path(base, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value) query.set(name, value);
  }
  return query.size ? `${base}?${query}` : base;
}

export async function get(address) {
  let response;
  try {
    response = await fetch(address, { headers: { Accept: 'application/json' } });
  } catch {
    throw new Problem({ title: 'The service cannot be reached', detail: 'Check the connection, then load again.' }, 0);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(body, response.status);
  return body;
}

/** All items of a list, page after page, up to a number that a page on a screen can hold. */
export async function all(address, most = 2000) {
  const items = [];
  for (let next = address; next && items.length < most; ) {
    const page = await get(next);
    items.push(...page.items);
    next = page.next;
  }
  return items;
}
