// Times and days, always UTC, as the views count days.

const LOCALE = 'en-GB';
const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

/** Midnight to the second is how a day without an hour is told. */
export function at(time) {
  if (/T00:00(:00(\.0+)?)?Z$/.test(time || '')) return on(time);
  return time ? `${moment.format(new Date(time))} UTC` : 'undated';
}

export function on(time) {
  return time ? day.format(new Date(time)) : 'undated';
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
