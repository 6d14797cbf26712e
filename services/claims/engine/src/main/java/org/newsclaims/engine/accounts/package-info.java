/** The speakers of one news event side by side: what each affirmed, denied or left out, subject by subject. */
package org.newsclaims.engine.accounts;
