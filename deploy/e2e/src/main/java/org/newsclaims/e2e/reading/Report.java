package org.newsclaims.e2e.reading;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table as READMEs have it, and whether every bar was met. */
final class Report {
    private final List<String> lines = new ArrayList<>(List.of("| what | measured | | bar |", "|---|---|---|---|"));
    private boolean green = true;

    /** Something that has no bar. */
    void row(String what, String measured) {
        print("| " + what + " | " + measured + " | | |");
    }

    /** Something that has one. */
    void row(String what, String measured, String value, String bar, boolean met) {
        print("| " + what + " | " + measured + " | " + value + (met ? "" : " **missed**") + " | " + bar + " |");
        green &= met;
    }

    /** At once, since a run takes minutes. */
    private void print(String line) {
        System.out.println(line);
        lines.add(line);
    }

    /** The whole, with the verdict at its end. */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add(green ? "GREEN" : "RED");
        return all;
    }
}
