/** Speed of the engine's stages, beside a yardstick that everybody knows. */
package org.newsclaims.evaluation.bench;
