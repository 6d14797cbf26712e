/**
 * Parts of speech, lemmas and dependency trees of English news text. {@link
 * org.newsclaims.engine.syntax.SyntaxAnalyser} makes a {@link org.newsclaims.engine.syntax.Parse} of a text; the machinery
 * that training shares with it lies in {@code model} and is no interface for anybody else.
 */
package org.newsclaims.engine.syntax;
