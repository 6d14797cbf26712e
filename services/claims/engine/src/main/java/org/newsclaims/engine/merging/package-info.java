/** What the articles of one news event say together: claims, who carries them, where they contradict each other. */
package org.newsclaims.engine.merging;
