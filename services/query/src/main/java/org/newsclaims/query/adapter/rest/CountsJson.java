package org.newsclaims.query.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.Counts.Count;

/** How pages tell counts. */
final class CountsJson {
    private CountsJson() {}

    /** One more member of an object that has others; nothing for null. */
    static String member(Counts counts) {
        if (counts == null) {
            return "";
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(Counts.TOTAL, counts.total());
        counts.by()
                .forEach((name, values) ->
                        members.put(name, values.stream().map(CountsJson::one).toList()));
        return ",\"counts\":" + Json.write(members);
    }

    private static Map<String, Object> one(Count count) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("value", count.value());
        if (count.name() != null) {
            members.put("name", count.name());
        }
        members.put("count", count.count());
        return members;
    }
}
