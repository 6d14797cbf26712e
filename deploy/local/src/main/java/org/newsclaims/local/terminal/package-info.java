/** What the person at the keyboard sees while something runs. */
package org.newsclaims.local.terminal;
