package org.newsclaims.e2e.generate;

import java.util.List;

/**
 * A kind of happening.
 *
 * @param headline with %s for the town
 * @param lead with the person in charge, the town and the weekday
 * @param office of the person in charge
 * @param critic office of somebody who disagrees
 * @param said what is said, in somebody's own words
 * @param told what is reported without quotation marks, to follow "that"
 */
record Scene(String headline, String lead, String office, String critic, List<String> said, List<String> told) {
    static final List<Scene> ALL = List.of(
            new Scene(
                    "Factory fire in %s sends workers home",
                    "A fire destroyed the paint shop of the car parts factory in %2$s on %3$s, and plant manager %1$s sent the early shift home.",
                    "plant manager",
                    "union leader",
                    List.of(
                            "We counted everybody twice before we let the gates close",
                            "The roof will be back before the first snow",
                            "Not one machine is worth a burned hand",
                            "The alarm rang when it should and the doors opened as they should"),
                    List.of(
                            "the paint shop had passed its inspection in spring",
                            "production would resume within ten days",
                            "the fire had started in a ventilation shaft",
                            "two hundred workers would be paid for the lost shifts")),
            new Scene(
                    "Council of %s approves new tram line",
                    "The city council of %2$s approved a tram line to the northern suburbs on %3$s, a victory for mayor %1$s.",
                    "mayor",
                    "opposition leader",
                    List.of(
                            "A city that cannot move cannot think",
                            "Every stop on this line was paid for before the first rail was drawn",
                            "My grandmother waited for this tram and so did my mother",
                            "We have talked for eleven years and we will dig for three"),
                    List.of(
                            "the line would cost 340 million and not a cent more",
                            "work would begin at the old slaughterhouse",
                            "the suburbs had been promised a tram four times",
                            "fares would stay as they were until the line opened")),
            new Scene(
                    "Bank in %s to merge with rival",
                    "The savings bank of %2$s will merge with its largest rival, chief executive %1$s announced on %3$s.",
                    "chief executive",
                    "consumer advocate",
                    List.of(
                            "Two small umbrellas make one that keeps the rain off",
                            "No branch in the valley will close because of this",
                            "Our customers will notice the new sign and nothing else",
                            "We were courted for years and we chose our moment"),
                    List.of(
                            "the merger needed the approval of the regulator",
                            "about sixty posts would go over four years",
                            "depositors had nothing to fear",
                            "talks had begun in a railway restaurant")),
            new Scene(
                    "Court in %s halts wind farm",
                    "A court in %2$s halted the building of an offshore wind farm on %3$s, a setback for energy minister %1$s.",
                    "energy minister",
                    "fishermen's spokesman",
                    List.of(
                            "A pause is not an end and a judgment is not a storm",
                            "We will answer every question the court has asked",
                            "The wind does not read judgments",
                            "There were errors in the files and they were ours"),
                    List.of(
                            "the government would appeal within the month",
                            "the turbines had been ordered already",
                            "the sea bed had been surveyed in winter",
                            "compensation for the fleet was being prepared")),
            new Scene(
                    "Museum in %s returns bronze figures",
                    "The museum of %2$s handed back fourteen bronze figures on %3$s, in a ceremony led by its director %1$s.",
                    "museum director",
                    "historian",
                    List.of(
                            "They were guests here and guests go home",
                            "An empty case can teach as much as a full one",
                            "We looked at the inventory and could not look away",
                            "It took an afternoon to take them and a century to return them"),
                    List.of(
                            "the figures had been bought in good faith",
                            "the cases would remain empty for a year",
                            "copies would be made with the owners' consent",
                            "eleven further objects were being examined")),
            new Scene(
                    "Hospital in %s closes maternity ward",
                    "The hospital of %2$s will close its maternity ward at the end of the month, medical director %1$s said on %3$s.",
                    "medical director",
                    "midwives' representative",
                    List.of(
                            "A ward without doctors is a corridor with beds",
                            "I would rather explain a longer drive than a tragedy",
                            "We advertised nine times and nobody came",
                            "This was the hardest letter I have signed"),
                    List.of(
                            "ambulances would be stationed at the border of the district",
                            "three doctors had left since the summer",
                            "births would move to the university clinic",
                            "the closure was not meant to be for ever")));
}
