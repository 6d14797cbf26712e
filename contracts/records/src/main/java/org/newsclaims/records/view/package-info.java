/** What the read side shows, in REST, in the claim feed and on the command line: one shape for all three. */
package org.newsclaims.records.view;
