package org.newsclaims.engine.terms;

import java.util.Arrays;
import java.util.Set;

/** Words that say nothing about what an article is about: grammar, reporting verbs, days, months, titles. */
public final class StopWords {
    public static final Set<String> ALL = Set.copyOf(Arrays.asList(
            ("a about above after again against all almost also although always am among an and another any anyone are"
                            + " around as ask at away back be became because become been before began behind being below between"
                            + " both but by came can cannot come could did do does doing done down during each either else even"
                            + " ever every few first for from further gave get give go goes going gone got had has have having he"
                            + " her here hers herself him himself his how however i if in into is it its itself just last later"
                            + " least less let like made make many may me might more most much must my near never new next no"
                            + " nor not now of off often on once one only onto or other our out over own per perhaps put rather"
                            + " same second see seen several shall she should since so some still such take taken than that the"
                            + " their theirs them themselves then there these they thing this those though through thus to"
                            + " together told too took toward two three under until up upon us use used very via was way we well"
                            + " went were what when where whether which while who whom whose why will with within without would"
                            + " yet you your dont doesnt didnt wasnt isnt arent cant wont im ive hes shes thats theyre youre"
                            + " say says said saying tell tells report reports reported reporting according added"
                            + " today yesterday tomorrow tonight day days week weeks month months year years time times hour"
                            + " hours minute minutes morning afternoon evening night am pm est gmt"
                            + " monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
                            + " january february march april june july august september october november december"
                            + " jan feb mar apr jun jul aug sep sept oct nov dec"
                            + " mr mrs ms dr sir news story stories article read photo image video comment comments share click"
                            + " reuters ap afp copyright rights reserved updated published posted email print")
                    .split(" ")));

    private StopWords() {}
}
