/** The one reader of English dates: names of months and days, and what stands beside them. */
package org.newsclaims.engine.calendar;
