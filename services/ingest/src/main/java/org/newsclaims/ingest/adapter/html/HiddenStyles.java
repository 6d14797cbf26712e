package org.newsclaims.ingest.adapter.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Which elements a page does not show, by their attributes and by the simplest rules of its own style sheets, which are all added
 * before the first element is asked about.
 */
final class HiddenStyles {
    private static final int MAX_SHEET = 200_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Set<String> hidden = new HashSet<>();
    private final ByName<Boolean> byClass = new ByName<>(this::hidesClass);

    /** Notes the rules of a sheet that hide a class or an id, such as {@code .overlay{display:none}}. */
    void add(String sheet) {
        int end = Math.min(sheet.length(), MAX_SHEET);
        int start = 0;
        int nested = 0;
        for (int open = sheet.indexOf('{'); open >= 0 && open < end; open = sheet.indexOf('{', open + 1)) {
            int close = sheet.indexOf('}', open);
            int inner = sheet.indexOf('{', open + 1);
            if (close < 0) {
                return;
            }
            // What a medium, such as print, hides may be shown.
            boolean conditional = inner >= 0 && inner < close;
            if (!conditional && nested == 0 && hides(sheet.substring(open + 1, close))) {
                addSelectors(sheet.substring(start, open));
            }
            nested = conditional ? 1 : sheet.startsWith("}", close + 1) ? 0 : nested;
            start = close + 1;
            open = conditional ? open : close;
        }
    }

    private void addSelectors(String selectors) {
        for (String selector : selectors.split(",")) {
            String name = selector.strip();
            boolean simple = name.length() > 1 && (name.charAt(0) == '.' || name.charAt(0) == '#');
            if (simple && name.chars().skip(1).allMatch(HiddenStyles::isOfName)) {
                hidden.add(name);
            }
        }
    }

    private static boolean isOfName(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static boolean hides(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        if (!lower.contains("none") && !lower.contains("hidden")) {
            return false;
        }
        String rules = lower.replace(" ", "");
        return rules.contains("display:none") || rules.contains("visibility:hidden");
    }

    boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes all = element.attributes();
        return all.hasKey("hidden")
                || "true".equals(all.get("aria-hidden"))
                || hides(all.get("style"))
                || !hidden.isEmpty() && hidesByName(all);
    }

    private boolean hidesByName(Attributes all) {
        return hidden.contains("#" + all.get("id")) || byClass.of(all.get("class"));
    }

    private boolean hidesClass(String names) {
        for (String name : BLANKS.split(names)) {
            if (hidden.contains("." + name)) {
                return true;
            }
        }
        return false;
    }
}
