/** The command line: starts the system on one machine, streams articles in, and runs the pure parts without servers. */
package org.newsclaims.local;
