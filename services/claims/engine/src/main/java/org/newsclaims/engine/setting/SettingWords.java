package org.newsclaims.engine.setting;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * The words of a cue's sentence that belong to no content: where the setting is told.
 *
 * @param words their numbers, in text order
 */
record SettingWords(List<Integer> words) {
    private static final int FAR = 60;

    static SettingWords around(Page page, List<Range> content, Range cue) {
        Range sentence = page.sentenceRange(page.sentence(cue.from()));
        List<Integer> words = new ArrayList<>();
        int from = Math.max(sentence.from(), cue.from() - FAR);
        int to = Math.min(end(page, content, cue, sentence.to()), cue.to() + FAR);
        for (int i = from; i < to; i++) {
            int word = i;
            if (page.quote(i) < 0 && content.stream().noneMatch(range -> range.contains(word))) {
                words.add(i);
            }
        }
        return new SettingWords(words);
    }

    /** After words that nobody quotes, the setting may still follow, but not beyond a comma: "in its statement". */
    private static int end(Page page, List<Range> content, Range cue, int sentence) {
        int last = content.get(content.size() - 1).to();
        boolean follows = content.get(0).from() >= cue.to() && page.quote(last - 1) < 0;
        int to = Math.min(last, sentence);
        while (follows && to < sentence && page.word(to)) {
            to++;
        }
        return follows ? to : sentence;
    }

    boolean has(int word) {
        return words.contains(word);
    }
}
