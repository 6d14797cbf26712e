package org.newsclaims.engine.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.model.Kind;

/** The attributing verbs of English, found by any of their forms. */
public final class CueVerbs {
    private static final Map<Character, Kind> KINDS = Map.of('S', Kind.SAID, 'W', Kind.WRITTEN, 'B', Kind.BELIEVED);

    private final WordTable<CueVerb> byForm;
    private final WordTable<Set<VerbForm>> forms;

    private CueVerbs(Map<String, CueVerb> byForm, Map<String, Set<VerbForm>> forms) {
        this.byForm = WordTable.of(byForm);
        this.forms = WordTable.of(forms);
    }

    /** Those of the list, read once. */
    public static CueVerbs standard() {
        return Standard.VERBS;
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final CueVerbs VERBS = read();
    }

    private static CueVerbs read() {
        Map<String, CueVerb> byForm = new HashMap<>();
        Map<String, Set<VerbForm>> forms = new HashMap<>();
        Inflection inflection = Inflection.standard();
        for (String line : WordList.read("cues.txt")) {
            CueVerb verb = parse(line.split(" "));
            inflection.formsOf(verb.lemma()).forEach((form, uses) -> {
                if (byForm.computeIfAbsent(form, f -> verb).equals(verb)) {
                    forms.computeIfAbsent(form, f -> EnumSet.noneOf(VerbForm.class))
                            .addAll(uses);
                }
            });
        }
        return new CueVerbs(byForm, forms);
    }

    /** @param form any form in lower case */
    public Optional<CueVerb> find(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** What the form can be; empty when it is no form of a listed verb. */
    public Set<VerbForm> formsOf(String form) {
        Set<VerbForm> known = forms.get(form);
        return known == null ? Set.of() : known;
    }

    private static CueVerb parse(String[] fields) {
        Set<Frame> frames = fields[2].equals("-")
                ? Set.of()
                : fields[2].chars().mapToObj(Frame::of).collect(Collectors.toSet());
        Set<String> prepositions =
                fields.length > 3 ? Arrays.stream(fields[3].split(",")).collect(Collectors.toSet()) : Set.of();
        return new CueVerb(fields[0], KINDS.get(fields[1].charAt(0)), frames, prepositions);
    }
}
