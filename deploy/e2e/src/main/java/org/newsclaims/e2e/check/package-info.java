/** Compares the clients' book, the log and the views, and says what does not agree. */
package org.newsclaims.e2e.check;
