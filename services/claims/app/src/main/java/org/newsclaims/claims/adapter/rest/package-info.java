/** Administration over HTTP: generations, rebuilds, dead letters. Not for readers, and not for the open network. */
package org.newsclaims.claims.adapter.rest;
