package org.newsclaims.e2e.manifest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test that is run with the name of each overlay. */
@ParameterizedTest
@ValueSource(strings = {"production", "full", "kind", "scram"})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface EveryOverlay {}
