package org.newsclaims.query.adapter.rest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.problems.Suggestion;
import org.newsclaims.query.domain.feed.FeedPlace;
import org.newsclaims.query.domain.feed.FeedStart;
import org.newsclaims.query.domain.filter.TimeRange;

/** Reads parameter values; a null stays null, what cannot be read is refused with the values that would do. */
final class Values {
    private static final Pattern WAIT = Pattern.compile("(\\d{1,6})(ms|s|m)");
    private static final int LONGEST = 500;
    private static final int LONGEST_ADDRESS = 2048;
    /** Ids that one call takes; an address of so many is no longer than servers and proxies let through. */
    static final int MOST_IDS = 100;

    /** PostgreSQL's timestamps reach from 4713 BC to 294276 AD; nobody needs more than this. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Values() {}

    static String text(String name, String value) {
        return text(name, value, LONGEST);
    }

    /** A web address. */
    static String address(String name, String value) {
        return text(name, value, LONGEST_ADDRESS);
    }

    private static String text(String name, String value, int longest) {
        if (value == null) {
            return null;
        }
        if (value.length() > longest) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER, name, "\"" + name + "\" is longer than " + longest + " characters.");
        }
        return value.strip();
    }

    /** What is sorted by relevance must be relevant to something. */
    static void requireWords(String q) {
        if (q == null) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "sort", "\"sort=relevance\" takes words to search for: add q.");
        }
    }

    static String oneOf(String name, String value, List<String> allowed) {
        if (value == null || allowed.contains(value)) {
            return value;
        }
        String nearest = Suggestion.nearest(value, allowed).map(" "::concat).orElse("");
        throw Refusal.of(
                ProblemType.BAD_PARAMETER,
                name,
                "\"" + name + "\" is one of " + String.join(", ", allowed) + "." + nearest);
    }

    /** Values parted by commas, each once, in the order given; none for null. */
    static List<String> several(String name, String value, List<String> allowed) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(one -> oneOf(name, one.strip(), allowed))
                        .distinct()
                        .toList();
    }

    /** A constant whose name in lower case is the value. */
    static <E extends Enum<E>> E constant(String name, String value, Class<E> type, E otherwise) {
        List<String> allowed = Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .toList();
        return value == null
                ? otherwise
                : Enum.valueOf(type, oneOf(name, value, allowed).toUpperCase(Locale.ROOT));
    }

    static Integer count(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refusal.of(
                ProblemType.BAD_PARAMETER,
                name,
                "\"" + name + "\" is a whole number from 1 to " + Integer.MAX_VALUE + ".");
    }

    static Double share(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(value);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refusal.of(ProblemType.BAD_PARAMETER, name, "\"" + name + "\" is a number from 0 to 1.");
    }

    static Instant time(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            return inRange(name, OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "\"" + name + "\" is a time with its offset as in RFC 3339, such as 2017-05-02T18:00:00Z (a plus"
                            + " sign in a query is written %2B).");
        }
    }

    /** @param to inclusive: a day with all its hours, a time to its microsecond */
    static TimeRange range(String from, String to) {
        Instant first = edge("from", from, 0);
        Instant before = edge("to", to, 1);
        if (first != null && before != null && !first.isBefore(before)) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "to", "\"to\" is earlier than \"from\".");
        }
        return new TimeRange(first, before);
    }

    private static Instant edge(String name, String value, int beyond) {
        if (value == null) {
            return null;
        }
        try {
            if (value.length() == 10) {
                LocalDate day = LocalDate.parse(value).plusDays(beyond);
                return inRange(name, day.atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            return inRange(name, OffsetDateTime.parse(value).toInstant().plusNanos(1_000L * beyond));
        } catch (DateTimeException e) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "\"" + name + "\" is a day, such as 2017-05-02, or a time, such as 2017-05-02T18:00:00Z.");
        }
    }

    private static Instant inRange(String name, Instant time) {
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, name, "\"" + name + "\" lies outside the years 1 to 9999.");
        }
        return time;
    }

    /** A place in the feed as id, sequence or time; null stays null. */
    static FeedStart feedStart(String name, String value) {
        if (value == null) {
            return null;
        }
        if (value.indexOf(':') < 0) {
            return FeedStart.after(FeedPlace.read(value).orElseThrow(() -> noFeedStart(name)));
        }
        try {
            return FeedStart.at(inRange(name, OffsetDateTime.parse(value).toInstant()));
        } catch (DateTimeException e) {
            throw noFeedStart(name);
        }
    }

    private static Refusal noFeedStart(String name) {
        return Refusal.of(
                ProblemType.BAD_PARAMETER,
                name,
                "\"" + name + "\" is the id of an event of the stream or the followFrom of a list, such as"
                        + " 5d41402abc4b-17, a whole number from 0, or a time, such as 2017-05-02T18:00:00Z.");
    }

    /** Ids parted by commas; null stays null. */
    static List<String> ids(String value) {
        if (value == null) {
            return null;
        }
        List<String> ids = Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (ids.isEmpty() || ids.size() > MOST_IDS) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "ids",
                    "\"ids\" takes 1 to " + MOST_IDS + " ids, parted by commas; these are " + ids.size() + ".");
        }
        return ids;
    }

    /** Zero for none. */
    static Duration wait(String value, Duration longest) {
        if (value == null) {
            return Duration.ZERO;
        }
        Matcher match = WAIT.matcher(value);
        if (!match.matches()) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "wait",
                    "\"wait\" is a number with its unit, such as 10s or 500ms; more than " + longest.toMillis()
                            + "ms counts as that.");
        }
        long number = Long.parseLong(match.group(1));
        Duration wait =
                switch (match.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "s" -> Duration.ofSeconds(number);
                    default -> Duration.ofMinutes(number);
                };
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** The version to wait for; null for any. */
    static String awaited(String revision, Duration wait) {
        if (revision != null && wait.isZero()) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "revision",
                    "\"revision\" tells what to wait for: add wait=10s, or leave it out and ask"
                            + " for /v1/articles/{id}/versions/{revision}.");
        }
        return revision;
    }
}
