/** The values every part of the engine speaks in: articles in, statements out. Immutable, JDK only. */
package org.newsclaims.engine.model;
