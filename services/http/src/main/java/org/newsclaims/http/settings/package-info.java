/** What settings may be: told beside each, checked when a service starts. */
package org.newsclaims.http.settings;
