package org.newsclaims.http.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a setting of a configuration mapping, an {@code Optional} list of strings: each is an {@link AccessKey} as written. A service
 * does not start with one that is none.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AccessKeys {}
