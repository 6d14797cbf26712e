package org.newsclaims.engine;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What hostile texts are made of. */
final class HostilePieces {
    /** Each is repeated thousands of times. */
    static final List<String> REPEATED = List.of(
            "a",
            "7",
            "\"",
            "“",
            "”",
            "“”",
            "“‘",
            "''",
            "'",
            "«",
            "\" a ",
            "(",
            "(a [b ",
            ",",
            ". ",
            "\n",
            "\n\n",
            "— ",
            "\uD800",
            "a\uDC00 ",
            "😀",
            "👨‍👩‍👧 said ",
            "\u202E",
            "\u202Eabc said \u202C",
            "\u0000",
            "\u0301",
            "漢字",
            "قال الرئيس ",
            "ประเทศไทย",
            "word ",
            "Word ",
            "word\n\n",
            "said ",
            "he said ",
            "and said ",
            "said told claimed believes that ",
            "He said so. ",
            "He said so.\n\n",
            "he said that word word, ",
            "his claim that ",
            "it was said by ",
            "what X called ",
            "both sides said ",
            "The two leaders said A and B. ",
            "X, who said, ",
            "according to ",
            "did not mention ",
            "A: yes\n\n",
            "“A: so\n\n",
            "“Yes,” he said. ",
            "“Yes,” he said.\n\n",
            "“A. B” ",
            "“We go on and on.\n\n",
            "He said: “",
            "A and B, C and ",
            "John Smith, Mary Jones and ",
            "The president said so. ",
            "They said so, and the company said no. ",
            "the man, who said, that he, which told, ",
            "the head of the office of ",
            "John's mother's friend's ",
            "http://a.b/c?d=e&f ",
            "a@b.com ",
            "<p>he said</p> ",
            "â€œYesâ€\u009d he said. ",
            "on Monday, June 4, 2017, he said so. ",
            "― John Smith\n\n",
            "Secretary of the Department of ",
            "A said that B said that ",
            "The Doctor A, a doctor, said. The doctor said. ",
            "They said so. A and B met. ",
            "a leak that A blamed on B, ",
            "was quoted by A as saying ",
            "Court Clears Mayor In Land Case\n\n",
            "A Ltd, a company, ",
            "‘Yes,’ he said. ",
            "but did not mention and said ",
            "statements from A and B and ");

    /** Each is cut off behind every one of its words: rules look at what stands behind. */
    static final List<String> BROKEN = List.of(
            "Quarrel, the brewery, said that its cellars were full but declined to say of what.",
            "The quay, according to Ines Dahl, has been closed, and according to her lawyer it will stay so.",
            "The warden, says Dahl, was told by Ruiz that the gate would hold and to keep away from it.",
            "“A mess” was how one of the divers, Jo Ruiz, put it, in the words of a friend, on condition of anonymity.",
            "The harbour's insistence that nobody was hurt put the loss at 4 million, said a clerk who was heard telling Ruiz.");

    /**
     * What is repeated, and how often: one word of five megabytes, more words than are read, one sentence of 20,000, more
     * statements than are kept. What all of this costs at sizes beyond is printed by {@code deploy/e2e/harness bounds}.
     */
    static final Map<String, Integer> LARGE = Map.of(
            "a", 5_000_000,
            "word ", 60_000,
            "\"", 20_000,
            "Word ", 20_000,
            "((a [b ", 5_000,
            "\u202Eabc said\u202C ", 2_000,
            "😀\uD800 said ", 2_000,
            "He said so. ", 2_100,
            "“Yes,” he said. ", 1_000,
            "A said that B told C that ", 1_000);

    /** Each is repeated with names that are new every time. */
    static final List<String> NAMED = List.of(
            "# # said so. ",
            "# # said that it was so.\n\n",
            "# # and ",
            "# Smith said so. Smith said no. ",
            "# said so. ",
            "# # came. He said so. ",
            "# Corporation came. The company said so. ",
            "President # came. The president said so. ",
            "The foreign minister of # said so. ",
            "# met #. Both sides said it. ",
            "Mr. # # Jr., a doctor, said so. The doctor said no. ",
            "Shares in # # fell. # said so. ",
            "# Court Clears # Mayor #\n\n",
            "# and # met. They said so. ");

    private static final List<String> MIXED = List.of(
            "said",
            "“",
            "”",
            "\"",
            "'",
            "’",
            "‘",
            "''",
            "Ana Ruiz",
            "Ruiz",
            "he",
            "she",
            "it",
            "they",
            "that",
            ",",
            ".",
            "?",
            "and",
            "told",
            "reporters",
            ":",
            "\n\n",
            "(",
            ")",
            "[",
            "—",
            "😀",
            "\uDC00",
            "\uD83D",
            "\u202E",
            "\u200F",
            "\u0301",
            "denied",
            "the",
            "president",
            "calling",
            "was",
            "accused",
            "by",
            "of",
            "\n",
            "no mention of",
            "made",
            "both sides",
            "neither side",
            "who",
            "A:",
            "«",
            "»",
            "1999",
            "May",
            "4",
            "according to",
            "spokesman for",
            "Ministry",
            "President",
            "which",
            "declined to comment",
            "don't",
            "U.S.",
            "漢字",
            "قال",
            "\u00a0",
            "\u00ad",
            "â€œ",
            "...",
            "I",
            "Reuters",
            "the company",
            "his",
            "interview with",
            "\t",
            "\u0000");

    private HostilePieces() {}

    /** @param pieces how many */
    static String mixture(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(MIXED.get(random.nextInt(MIXED.size()))).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** Repeats a template, with a name for every {@code #}. */
    static String named(String template, int times) {
        Random random = new Random(template.length());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            template.chars().forEach(c -> text.append(c == '#' ? name(random) : Character.toString(c)));
        }
        return text.toString();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            char letter = (char) ('a' + random.nextInt(26));
            name.append(i == 0 ? Character.toUpperCase(letter) : letter);
        }
        return name.toString();
    }
}
