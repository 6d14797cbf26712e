package org.newsclaims.evaluation.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.evaluation.coreference.GumDocument.Gold;

/** Reads a CoNLL-U file of GUM: text, and mentions with their entities from {@code Entity=} of the last column. */
final class GumFile {
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\)?)|([^()]+)\\)");

    private final List<GumDocument> documents = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Token> sentence = new ArrayList<>();
    private final List<Gold> mentions = new ArrayList<>();
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private String id;
    private int merged;
    private boolean mergedSpace;

    private GumFile() {}

    private record Token(int start, int end, int head) {}

    private record Ended(int first, int last, String entity) {}

    private final List<Ended> ended = new ArrayList<>();

    static List<GumDocument> read(Path file) throws IOException {
        GumFile reader = new GumFile();
        for (String line : Files.readAllLines(file)) {
            reader.line(line);
        }
        reader.finish();
        return reader.documents;
    }

    private void line(String line) {
        if (line.startsWith("# newdoc id = ")) {
            finish();
            id = line.substring("# newdoc id = ".length());
        } else if (line.startsWith("# newpar") && !text.isEmpty()) {
            endSentence();
            text.append("\n\n");
        } else if (line.isEmpty()) {
            endSentence();
        } else if (!line.startsWith("#")) {
            token(line.split("\t"));
        }
    }

    private void token(String[] columns) {
        String number = columns[0];
        boolean space = !columns[9].contains("SpaceAfter=No");
        if (number.indexOf('.') >= 0) {
            return;
        }
        if (number.indexOf('-') >= 0) {
            merged = Integer.parseInt(number.substring(number.indexOf('-') + 1));
            mergedSpace = space;
            return;
        }
        int start = length();
        text.append(columns[1]);
        sentence.add(new Token(start, length(), Integer.parseInt(columns[6])));
        int word = sentence.size();
        if (word < merged ? false : word == merged ? mergedSpace : space) {
            text.append(' ');
        }
        Matcher entities = ENTITY.matcher(columns[9]);
        if (entities.find()) {
            brackets(entities.group(1), word);
        }
    }

    /** "(3-person-new(4-place-giv)" opens two and closes one, "3)" closes one. Pieces of discontinuous ones are taken whole. */
    private void brackets(String entities, int word) {
        Matcher bracket = BRACKET.matcher(entities);
        while (bracket.find()) {
            String all = bracket.group(1) != null ? bracket.group(1) : bracket.group(3);
            String entity = all.split("[-\\[]")[0];
            if (bracket.group(1) != null && bracket.group(2).isEmpty()) {
                open.computeIfAbsent(entity, key -> new ArrayDeque<>()).push(word);
            } else if (bracket.group(1) != null) {
                ended.add(new Ended(word, word, entity));
            } else if (open.containsKey(entity) && !open.get(entity).isEmpty()) {
                ended.add(new Ended(open.get(entity).pop(), word, entity));
            }
        }
    }

    private void endSentence() {
        for (Ended mention : ended) {
            int head = mention.last();
            for (int i = mention.first(); i <= mention.last(); i++) {
                int above = sentence.get(i - 1).head();
                if (above < mention.first() || above > mention.last()) {
                    head = i;
                    break;
                }
            }
            mentions.add(new Gold(
                    sentence.get(mention.first() - 1).start(),
                    sentence.get(mention.last() - 1).end(),
                    sentence.get(head - 1).start(),
                    mention.entity()));
        }
        ended.clear();
        open.clear();
        sentence.clear();
        merged = 0;
    }

    private void finish() {
        endSentence();
        if (id != null) {
            documents.add(new GumDocument(id, text.toString(), List.copyOf(mentions)));
        }
        text.setLength(0);
        mentions.clear();
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }
}
