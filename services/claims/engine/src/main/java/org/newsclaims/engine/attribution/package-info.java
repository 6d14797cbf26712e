/**
 * The learned core: which words are said, believed or written by somebody, which words attribute them, and which name
 * the source. Everything here is deterministic, thread-safe after loading and linear in the length of the text.
 */
package org.newsclaims.engine.attribution;
