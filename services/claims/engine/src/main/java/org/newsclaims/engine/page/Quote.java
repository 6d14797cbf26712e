package org.newsclaims.engine.page;

/**
 * A quotation in double marks within one paragraph, its marks included.
 *
 * @param from first word: the opening mark, if printed
 * @param to one past the closing mark, if printed
 * @param words how many words it holds
 * @param continues whether it goes on with the quotation of the paragraph before
 */
public record Quote(int from, int to, int words, boolean continues) {}
