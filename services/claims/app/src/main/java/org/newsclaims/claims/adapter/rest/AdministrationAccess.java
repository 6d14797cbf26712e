package org.newsclaims.claims.adapter.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import org.newsclaims.http.settings.AccessKeys;

/** Who may call the administration. */
@ConfigMapping(prefix = "news-claims.admin.access")
public interface AdministrationAccess {
    /** Keys of those who may look, each {@code [NAME=]TOKEN} or {@code [NAME=]sha256:HEX}. */
    @AccessKeys
    Optional<List<String>> observers();

    /** Keys of those who may also change something (rebuild, replay, drop), written alike. */
    @AccessKeys
    Optional<List<String>> operators();

    /** Whether everybody may do everything while there is no token; else those of this machine alone. */
    @WithDefault("false")
    boolean open();
}
