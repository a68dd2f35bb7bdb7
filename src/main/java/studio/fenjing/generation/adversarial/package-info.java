/**
 * A generator against a discriminator (SeqGAN): the game, its schedule and its remedies, whatever the sequences are made
 * of. Knows nothing of DL4J.
 */
@NamedInterface("adversarial")
@NullMarked
package studio.fenjing.generation.adversarial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
