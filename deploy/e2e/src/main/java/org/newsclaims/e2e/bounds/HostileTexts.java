package org.newsclaims.e2e.bounds;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.newsclaims.claims.views.support.Articles;

/** One article each that is as large as it gets in one respect. */
final class HostileTexts {
    private static final String[] MONTHS = {"January", "March", "May", "July", "August", "October", "December"};

    private HostileTexts() {}

    static List<HostileInput> all() {
        return List.of(
                text("words", 200_000, HostileTexts::prose),
                text("words of one sentence", 100_000, n -> sentence(n) + "."),
                text("words of one sentence that somebody said", 100_000, n -> "Ines Varga said " + sentence(n) + "."),
                text("words in one quotation", 100_000, n -> "“" + prose(n) + "” Ines Varga said."),
                text("straight quotation marks", 1_000_000, "\""::repeat),
                text("opening quotation marks", 1_000_000, "“"::repeat),
                text("quotation marks around words", 300_000, n -> "“so” ".repeat(n / 2)),
                text("opening brackets", 1_000_000, "("::repeat),
                text("brackets around words", 300_000, n -> "(so [on]) ".repeat(n / 4)),
                text("capitalised names in a list", 20_000, n -> names(n, ", ")),
                text("capitalised names in sentences", 20_000, n -> names(n, " came. ")),
                text("names followed by pronouns that speak", 10_000, n -> names(n, " came. He said it was late. ")),
                text(
                        "offices with names",
                        10_000,
                        n -> names(n, ", the minister of trade, said no. The minister left. ")),
                text(
                        "bodies and what they are called",
                        10_000,
                        n -> names(n, " Corporation grew. The company said so. ")),
                text("dates", 50_000, HostileTexts::dates),
                text("different statements by one speaker", 8_000, n -> statements(n, false, false)),
                text("equal statements by one speaker", 8_000, n -> statements(n, false, true)),
                text("different statements by as many speakers", 8_000, n -> statements(n, true, false)),
                text("equal statements by as many speakers", 8_000, n -> statements(n, true, true)),
                text("denials and their contrary", 8_000, HostileTexts::denials),
                text("statements within statements", 10_000, n -> "Ines Varga said that Otto Lind told her that "
                        .repeat(n / 2)),
                text("short sentences in one paragraph", 100_000, n -> "😀 The dam is safe. ".repeat(n / 6)),
                text("paragraphs of one word", 200_000, "Word\n\n"::repeat),
                text("turns of a conversation", 20_000, n -> "VARGA: It is late.\n\n".repeat(n)),
                text("letters of one word", 2_000_000, "a"::repeat),
                text("initials", 200_000, "A. "::repeat));
    }

    private static HostileInput text(String name, int size, IntFunction<String> text) {
        return new HostileInput(
                name, size, n -> List.of(), n -> List.of(Articles.article("hostile", "Herald", text.apply(n), 0)));
    }

    private static String prose(int words) {
        Words some = new Words(1);
        StringBuilder text = new StringBuilder();
        IntUnaryOperator length = i -> 8 + i % 13;
        for (int i = 0, written = 0; written < words; i++) {
            int more = length.applyAsInt(i);
            text.append("The ").append(some.clause(more)).append(i % 5 == 4 ? ".\n\n" : ". ");
            written += more + 4;
        }
        return text.toString();
    }

    private static String sentence(int words) {
        return new Words(2).clause(words);
    }

    private static String names(int count, String between) {
        Words some = new Words(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(some.name()).append(between);
        }
        return text.toString();
    }

    private static String dates(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i % 20 == 0 ? ".\n\nBy " : " or ");
            text.append(MONTHS[i % MONTHS.length])
                    .append(' ')
                    .append(1 + i % 28)
                    .append(", ")
                    .append(1950 + i % 90);
        }
        return text.toString();
    }

    private static String statements(int count, boolean manySpeakers, boolean equal) {
        Words some = new Words(4);
        StringBuilder text = new StringBuilder("Talk of the harbour\n\n");
        for (int i = 0; i < count; i++) {
            text.append(manySpeakers ? some.name() : "Ines Varga")
                    .append(" said ")
                    .append(equal ? "the old harbour would be closed for repairs" : some.clause(12))
                    .append(i % 5 == 4 ? ".\n\n" : ". ");
        }
        return text.toString();
    }

    private static String denials(int count) {
        Words some = new Words(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i += 2) {
            String clause = some.clause(6);
            text.append("Ines Varga said ").append(clause).append(" was paid. Otto Lind denied that ");
            text.append(clause).append(" was paid.\n\n");
        }
        return text.toString();
    }
}
