/** The fault harness: real processes, a nemesis, clients that keep a ledger, and a checker that compares. */
package org.newsclaims.e2e;
