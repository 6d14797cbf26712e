package org.newsclaims.engine.stance;

import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;

/**
 * What an attribution amounts to.
 *
 * @param polarity whether the speaker stood by the content
 * @param kind what sort of attribution it is
 */
public record Stance(Polarity polarity, Kind kind) {}
