package org.newsclaims.engine.setting;

import java.time.LocalDate;
import java.util.List;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Reads how statements of one article were made from the words around them. */
public final class SettingReader {
    private final Page page;
    private final Media media;
    private final Audiences audiences;
    private final SayingDays days;

    SettingReader(Page page, Media media, LocalDate published) {
        this.page = page;
        this.media = media;
        this.audiences = new Audiences(page);
        this.days = new SayingDays(page, published);
    }

    /**
     * @param content words attributed
     * @param cue attributing words; may be empty
     * @param source words for the source; may be empty
     * @return what the sentence of the cue tells; its outlet is left open
     */
    public Setting read(List<Range> content, Range cue, Range source) {
        if (cue.isEmpty()) {
            return Setting.UNKNOWN;
        }
        SettingWords frame = SettingWords.around(page, content, cue);
        return new Setting(media.of(page, frame, cue, source), audiences.of(frame, cue), null, days.of(frame, cue));
    }
}
