/** Attributions found by constructions: precise where the words leave no doubt, sensible elsewhere. */
package org.newsclaims.engine.rules;
