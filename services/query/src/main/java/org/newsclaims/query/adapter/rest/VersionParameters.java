package org.newsclaims.query.adapter.rest;

import org.newsclaims.query.domain.ArticleVersion;

/** Which versions of an article are asked for. */
public class VersionParameters extends ListParameters {
    @Override
    Class<? extends Record> item() {
        return ArticleVersion.class;
    }
}
