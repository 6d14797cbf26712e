/** What happens at regular intervals. */
package org.newsclaims.query.adapter.clock;
