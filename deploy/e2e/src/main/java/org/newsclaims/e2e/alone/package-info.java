/** What each stage does by itself, without the others: what they are held against together. */
package org.newsclaims.e2e.alone;
