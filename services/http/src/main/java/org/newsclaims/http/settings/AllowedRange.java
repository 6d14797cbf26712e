package org.newsclaims.http.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a setting may be, on its method of a configuration mapping: a number, a {@code Duration} or a {@code MemorySize}, the
 * bounds included and written as the setting is. A service does not start with a value outside.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedRange {
    /** The least value allowed. */
    String least();

    /** The greatest value allowed. */
    String most();

    /** What a number counts, for the table of settings; nothing for times and sizes, which are written with theirs. */
    String unit() default "";
}
