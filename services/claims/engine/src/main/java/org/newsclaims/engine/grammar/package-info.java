/** What the trees tell of verbs that say: who says, and whether it is negated, supposed or only asked for. */
package org.newsclaims.engine.grammar;
