package studio.fenjing.generation.plan;

import java.util.List;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.language.word.Sense;

/** What the planner knows of each beat: what it is in itself, and what ties it to the others. */
final class BeatInput {
    private static final int SENSES = Sense.values().length;
    private static final int OWN = 19 + SENSES + PlannerInput.CONCEPTS;

    static final int LENGTH = OWN + BeatTies.LENGTH;

    private BeatInput() {}

    static float[][] of(List<BeatTraits> beats) {
        float[][] ties = BeatTies.of(beats);
        float[][] inputs = new float[beats.size()][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = beat(beats.get(i), i, inputs.length);
            System.arraycopy(ties[i], 0, inputs[i], OWN, BeatTies.LENGTH);
        }
        return inputs;
    }

    private static float[] beat(BeatTraits traits, int index, int count) {
        float[] f = new float[LENGTH];
        List<DialogueLine> lines = traits.beat().lines();
        boolean speech = traits.beat().isSpeech();
        String words = traits.beat().words();
        f[0] = 1;
        f[1] = speech ? 1 : 0;
        f[2] = speech && !traits.beat().picture().isEmpty() ? 1 : 0;
        f[3] = lines.stream().anyMatch(line -> line.delivery() == Delivery.OFF_SCREEN) ? 1 : 0;
        f[4] = lines.stream().anyMatch(line -> line.delivery() == Delivery.VOICE_OVER) ? 1 : 0;
        f[5] = traits.speakerChanges() ? 1 : 0;
        f[6] = traits.speakerStays() ? 1 : 0;
        f[7] = lines.stream().anyMatch(line -> line.parenthetical() != null) ? 1 : 0;
        f[8 + Math.min(traits.people().size(), 3)] = 1;
        f[12] = traits.newPeople() > 0 ? 1 : 0;
        f[13] = traits.beat().opensSentence() ? 1 : 0;
        f[14] = traits.beat().closesSentence() ? 1 : 0;
        f[15] = (float) Math.log1p(traits.speechSeconds()) / 2;
        f[16] = (float) Math.log1p(units(words, traits.language())) / 3;
        f[17] = words.matches("(?s).*[?？!！].*") ? 1 : 0;
        f[18] = count == 1 ? 0.5f : index / (float) (count - 1);
        for (Sense sense : traits.senses()) f[19 + sense.ordinal()] = 1;
        System.arraycopy(traits.meaning(), 0, f, 19 + SENSES, Math.min(PlannerInput.CONCEPTS, traits.meaning().length));
        for (int i = 19 + SENSES; i < OWN; i++) f[i] /= 3;
        return f;
    }

    private static double units(String words, Language language) {
        return language == Language.ZH ? words.length() / 2.0 : words.split("\\s+").length;
    }
}
