/** Starts everything on this machine, streams articles in and tells what came of them. */
package org.newsclaims.local.up;
