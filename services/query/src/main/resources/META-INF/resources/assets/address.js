// The address of everything that has one. All links keep the time that the views are seen from.

export function query() {
  return Object.fromEntries(new URLSearchParams(location.search));
}

export function asOf() {
  return query().asOf || null;
}

/** Path and parameters; empty parameters are left out. */
export function path(base, parameters = {}) {
  const chosen = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '' && value !== false) chosen.set(name, value);
  }
  return chosen.size ? `${base}?${chosen}` : base;
}

/** Puts values into the address at hand, with no step to go back. */
export function amend(values) {
  history.replaceState(history.state, '', path(location.pathname, { ...query(), ...values }));
}

/** Path of the API, at the time that is looked at. */
export function call(base, parameters = {}) {
  return path(`/v1${base}`, { ...parameters, asOf: asOf() });
}

const at = (kind, id, rest = '', parameters = {}) => path(`/${kind}/${encodeURIComponent(id)}${rest}`, { ...parameters, asOf: asOf() });

export const to = {
  home: (parameters = {}) => path('/', { ...parameters, asOf: asOf() }),
  search: (parameters = {}) => path('/search', { ...parameters, asOf: asOf() }),
  event: (id, tab = '', parameters = {}) => at('events', id, tab && `/${tab}`, parameters),
  compare: (id, other) => at('events', id, `/compare/${encodeURIComponent(other)}`),
  claim: (id) => at('claims', id),
  statement: (id) => at('statements', id),
  article: (id, parameters = {}) => at('articles', id, '', parameters),
  speaker: (id, parameters = {}) => at('speakers', id, '', parameters),
};

/** Where {@code /kind/id/tab/other} leads; segments are decoded, and left as they are where that is impossible. */
export function segments(pathname) {
  return pathname.split('/').filter(Boolean).map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

/** The address as somebody else can open it. */
export function absolute(address) {
  return new URL(address, location.origin).href;
}
