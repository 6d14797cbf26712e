package org.newsclaims.query.domain;

/** What was asked for goes by another id now: no refusal, but the way to the answer. */
public final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String survivor;

    /**
     * @param id the one that was asked for
     * @param survivor the one that answers now
     */
    public Moved(String id, String survivor) {
        // No stack trace: leading on is an everyday answer, not a fault.
        super(id + " is part of " + survivor + " now.", null, false, false);
        this.id = id;
        this.survivor = survivor;
    }

    /** The id that was asked for. */
    public String id() {
        return id;
    }

    /** The id that answers now. */
    public String survivor() {
        return survivor;
    }
}
