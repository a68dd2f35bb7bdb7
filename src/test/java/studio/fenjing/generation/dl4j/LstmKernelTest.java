package studio.fenjing.generation.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.fenjing.generation.dl4j.tensor.SafeTensors;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;
import studio.fenjing.generation.plan.PlannerInput;

class LstmKernelTest {
    @Test
    void the_kernel_gives_the_odds_that_dl4j_gives() throws IOException {
        Dl4jPlanner planner = new Dl4jPlanner(Recipe.USUAL);
        LstmKernel.State state = planner.kernel().start();
        Random random = new Random(3);
        for (int step = 0; step < 40; step++) {
            float[] input = new float[PlannerInput.LENGTH];
            for (int i = 0; i < input.length; i++) if (random.nextInt(5) == 0) input[i] = random.nextFloat() * 2 - 1;
            float[] expected = planner.step(input);
            float[] logits = state.step(input);
            double most = Double.NEGATIVE_INFINITY;
            for (float logit : logits) most = Math.max(most, logit);
            double sum = 0;
            for (float logit : logits) sum += Math.exp(logit - most);
            for (int i = 0; i < logits.length; i++)
                assertThat((float) (Math.exp(logits[i] - most) / sum))
                        .isCloseTo(expected[i], org.assertj.core.data.Offset.offset(3e-6f));
        }
    }

    @Test
    void a_forked_walk_goes_on_by_itself_from_where_it_left() throws IOException {
        LstmKernel kernel = new Dl4jPlanner(Recipe.USUAL).kernel();
        float[] first = new float[PlannerInput.LENGTH];
        first[3] = 1;
        float[] then = new float[PlannerInput.LENGTH];
        then[5] = 1;
        LstmKernel.State straight = kernel.start();
        straight.step(first);
        LstmKernel.State fork = straight.fork();
        fork.step(then);
        fork.step(then);
        float[] expected = straight.step(then).clone();
        LstmKernel.State again = kernel.start();
        again.step(first);
        assertThat(expected).isEqualTo(again.step(then));
        assertThat(straight.fork().step(first)).isEqualTo(straight.step(first)).isNotEqualTo(fork.step(first));
    }

    @Test
    void weights_come_back_from_their_file_bit_by_bit() throws IOException {
        LstmKernel kernel = new Dl4jPlanner(Recipe.USUAL).kernel();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SafeTensors.write(kernel.tensors(), file);
        Map<String, Tensor> read = SafeTensors.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read.keySet()).isEqualTo(kernel.tensors().keySet());
        read.forEach((name, tensor) ->
                assertThat(tensor.values()).isEqualTo(kernel.tensors().get(name).values()));
    }

    @Test
    void several_kernels_share_a_file_and_plan_by_the_mean_of_their_odds() throws IOException {
        List<LstmKernel> kernels = List.of(
                new Dl4jPlanner(Recipe.USUAL.withSeed(1)).kernel(), new Dl4jPlanner(Recipe.USUAL.withSeed(2)).kernel());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SafeTensors.write(LstmKernel.tensors(kernels), file);
        List<LstmKernel> read = LstmKernel.all(SafeTensors.read(new ByteArrayInputStream(file.toByteArray())));
        assertThat(read).hasSize(2);
        float[] input = new float[PlannerInput.LENGTH];
        input[3] = 1;
        ModelCard card = new ModelCard("two", 0, 0, 0, Map.of(), Map.of(), Map.of());
        float[] both = new PlannerNetwork(card, read).walk().next(input);
        float[] first = kernels.get(0).start().step(input);
        float[] second = kernels.get(1).start().step(input);
        for (int i = 0; i < both.length; i++) assertThat(both[i]).isEqualTo((first[i] + second[i]) / 2);
    }

    @Test
    void a_damaged_file_is_refused_with_what_is_wrong() {
        assertThatThrownBy(() -> SafeTensors.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ends after 3 of 8");
        byte[] huge = {-1, -1, -1, -1, -1, -1, -1, 127};
        assertThatThrownBy(() -> SafeTensors.read(new ByteArrayInputStream(huge)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("header");
    }
}
