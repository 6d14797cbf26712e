/** General word lists of English news: verbs that attribute, names, offices, places. Read once, immutable. */
package org.newsclaims.engine.lexicon;
