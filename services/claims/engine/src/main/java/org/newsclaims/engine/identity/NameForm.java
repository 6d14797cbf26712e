package org.newsclaims.engine.identity;

import java.util.Set;
import org.newsclaims.engine.model.Speaker;

/**
 * One name that the event's articles give.
 *
 * @param speaker a speaker of that name; its mention says nothing
 * @param name the name taken apart
 * @param articles where it speaks or is called something
 * @param times how often it speaks; 0 of a name that is only mentioned
 */
record NameForm(Speaker speaker, Name name, Set<String> articles, int times) {
    boolean speaks() {
        return times > 0;
    }
}
