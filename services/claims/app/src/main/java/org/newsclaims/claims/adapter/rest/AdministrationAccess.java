package org.newsclaims.claims.adapter.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who may call the administration. */
@ConfigMapping(prefix = "news-claims.admin.access")
public interface AdministrationAccess {
    /** Bearer tokens of those who may look. */
    Optional<List<String>> observers();

    /** Bearer tokens of those who may also change something: rebuild, replay, drop. */
    Optional<List<String>> operators();

    /** Whether everybody may do everything while there is no token; else those of this machine alone. */
    @WithDefault("false")
    boolean open();
}
