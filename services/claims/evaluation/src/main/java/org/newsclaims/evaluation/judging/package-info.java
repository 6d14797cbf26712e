/** What people have judged of what the views show, counted again whenever the engine changes. */
package org.newsclaims.evaluation.judging;
