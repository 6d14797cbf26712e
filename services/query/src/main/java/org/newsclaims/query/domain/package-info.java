/** What can be asked of the views and how they looked at an earlier time; pure, no framework, no clock. */
package org.newsclaims.query.domain;
