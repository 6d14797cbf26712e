/** How well statements are merged into claims, measured on made-up groups. */
package org.newsclaims.evaluation.merging;
