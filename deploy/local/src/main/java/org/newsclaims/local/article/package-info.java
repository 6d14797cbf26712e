/** Finds articles in files, folders and streams, and turns each into the JSON that ingest takes. */
package org.newsclaims.local.article;
