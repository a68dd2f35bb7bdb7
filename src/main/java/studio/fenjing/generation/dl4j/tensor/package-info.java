/** ND4J and DL4J as every network here uses them: settings before they load, float tensors as files, discriminators. */
@NamedInterface("dl4j-tensor")
@NullMarked
package studio.fenjing.generation.dl4j.tensor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
