package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Set;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

/** Finds what a statement is about that itself only points back: "made no mention of that part of the discussion". */
final class Antecedents {
    private static final Set<String> POINTERS = Set.of("that", "this", "it", "such", "those", "these");
    /** Before a noun that is all there is. */
    private static final Set<String> DETERMINERS = Set.of("that", "this", "those", "these", "such");

    private static final Set<String> HOLLOW = Set.of(
            "part",
            "discussion",
            "information",
            "matter",
            "issue",
            "subject",
            "topic",
            "point",
            "claim",
            "report",
            "allegation",
            "news",
            "plan",
            "idea",
            "proposal",
            "fact",
            "comment",
            "remark",
            "statement",
            "account");
    private static final int LONGEST = 400;
    private static final int TAIL = 2;

    private Antecedents() {}

    /** The text to compare by: the statement's own, or the sentence before it when it has no content of its own. */
    static String text(MemberArticle member, Statement statement) {
        return points(statement) ? before(member, statement) : statement.text();
    }

    private static boolean points(Statement statement) {
        List<String> words = Tokens.of(statement.text()).stream()
                .map(token -> Stems.bare(token.text()))
                .toList();
        if (words.isEmpty()) {
            return false;
        }
        long telling = words.stream()
                .filter(word -> !POINTERS.contains(word) && !HOLLOW.contains(word) && word.length() > 3)
                .count();
        if (telling == 0) {
            return words.stream().anyMatch(POINTERS::contains);
        }
        return words.size() == 2 && DETERMINERS.contains(words.get(0));
    }

    private static String before(MemberArticle member, Statement statement) {
        String text = member.article().text();
        int at = text.offsetByCodePoints(
                0, Math.min(statement.spans().content().get(0).start(), text.codePointCount(0, text.length())));
        int own = sentenceStart(text, at);
        int previous = sentenceStart(text, Math.max(0, own - 2));
        Statement told = told(member, statement, text.codePointCount(0, previous));
        if (told != null) {
            return told.text();
        }
        String sentence = text.substring(Math.max(previous, own - LONGEST), own).strip();
        return sentence.isEmpty() ? statement.text() : tail(sentence);
    }

    /** What was told last before it, in its own sentence or the one before: "it" of "she denied it" is that; null when nothing was. */
    private static Statement told(MemberArticle member, Statement statement, int from) {
        int at = statement.spans().content().get(0).start();
        Statement told = null;
        for (Statement other : member.statements()) {
            Span first = other.spans().content().get(0);
            boolean before = first.start() >= from && first.end() <= at && !points(other);
            if (before
                    && (told == null
                            || first.start() >= told.spans().content().get(0).start())) {
                told = other;
            }
        }
        return told;
    }

    /** What a sentence says last is what the next one points to. */
    private static String tail(String sentence) {
        List<Token> tokens = Tokens.of(sentence);
        StringBuilder tail = new StringBuilder();
        int content = 0;
        for (int i = tokens.size() - 1; i >= 0 && content < TAIL; i--) {
            String bare = Stems.bare(tokens.get(i).text());
            if (!StopWords.ALL.contains(bare) && !HOLLOW.contains(bare)) {
                tail.insert(0, tokens.get(i).text() + " ");
                content++;
            }
        }
        return tail.toString().strip();
    }

    private static int sentenceStart(String text, int at) {
        for (int i = at - 1; i > 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' || Character.isWhitespace(c) && ".!?”\"".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
