/** From the words that stand for a source to the speaker they mean, within one article. */
package org.newsclaims.engine.speaker;
