/** Whether the speaker stood by the content, and what sort of attribution it is. */
package org.newsclaims.engine.stance;
