/**
 * Who or what the mentions of one article stand for: a linear ranking model, learned from gold coreference, asks of every
 * pronoun and definite description which of those mentioned before it takes up, or none. Mention-ranking after Denis and
 * Baldridge ("Specialized models and ranking for coreference resolution", EMNLP 2008), with features of whole referents
 * after Luo et al. (ACL 2004). Pure, deterministic, linear in the length of the text.
 */
package org.newsclaims.engine.coreference;
