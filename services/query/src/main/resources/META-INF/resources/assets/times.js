// Times and days, always UTC, as the views count days.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Midnight to the second is how a day without an hour is told. */
export function at(time) {
  const date = new Date(time || NaN);
  if (Number.isNaN(date.getTime()) || /T00:00(:00(\.0+)?)?Z$/.test(time)) return on(time);
  return `${on(time)}, ${date.toISOString().slice(11, 16)} UTC`;
}

// Intl would take longer to get ready than all else that a page does before it is shown.
export function on(time) {
  const date = new Date(time || NaN);
  return Number.isNaN(date.getTime()) ? 'undated' : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Both orders of time, in each of which what has none comes last. */
export function inTime(timeOf) {
  return {
    first: (a, b) => (timeOf(a) || '9').localeCompare(timeOf(b) || '9'),
    newest: (a, b) => (timeOf(b) || '').localeCompare(timeOf(a) || ''),
  };
}

/** The days of an event. */
export function days(range) {
  if (!range?.from) return 'day unknown';
  return range.from === range.to || !range.to ? on(range.from) : `${on(range.from)} – ${on(range.to)}`;
}

/** The name of a language in English; its code where it has none. */
export function language(code) {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) || code;
  } catch {
    return code;
  }
}
