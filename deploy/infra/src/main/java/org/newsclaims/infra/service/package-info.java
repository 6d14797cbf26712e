/** Runs the packaged services as processes of this machine, for the launcher and for tests that kill things, and hears their audit. */
package org.newsclaims.infra.service;
