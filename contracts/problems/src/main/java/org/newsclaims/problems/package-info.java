/**
 * Every problem that a REST service of the project answers with (RFC 9457): the one catalogue of their types, the exception that
 * carries one from wherever it is found to the edge that answers, and the guess which known name was meant by an unknown one.
 */
package org.newsclaims.problems;
