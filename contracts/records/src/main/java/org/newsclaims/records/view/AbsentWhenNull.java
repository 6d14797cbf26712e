package org.newsclaims.records.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field that came after its view was published first: where it is null it is not written at all, so that what says
 * nothing of it keeps the bytes it always had.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AbsentWhenNull {}
