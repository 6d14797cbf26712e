/** The questions over HTTP: parameters in, JSON and problem documents out. */
package org.newsclaims.query.adapter.rest;
