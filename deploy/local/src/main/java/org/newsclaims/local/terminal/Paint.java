package org.newsclaims.local.terminal;

import picocli.CommandLine.Help.Ansi;

/** Colours where output goes to a terminal, and none where it goes to a file or a program, or {@code NO_COLOR} is set. */
public final class Paint {
    private Paint() {}

    /** What is looked for first: titles, names, addresses. */
    public static String strong(String text) {
        return painted(text, "1");
    }

    /** What needs attention: contradictions, what is not ready. */
    public static String warning(String text) {
        return painted(text, "31");
    }

    private static String painted(String text, String code) {
        return Ansi.AUTO.enabled() && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
