package studio.fenjing.generation.beat;

import java.util.List;
import java.util.Set;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.Sense;

/**
 * What is understood of a beat.
 *
 * @param people who is named in it or speaks in it on screen, in order
 * @param places places that it names
 * @param things things that it names
 * @param meaning where it lies in the space that both languages share
 * @param speechSeconds time that its lines take
 * @param newPeople how many of its people the scene had not seen before
 * @param speakerChanges whether somebody else speaks than in the speech before
 */
public record BeatTraits(
        Beat beat,
        Language language,
        Set<Sense> senses,
        List<String> people,
        List<String> places,
        List<String> things,
        float[] meaning,
        double speechSeconds,
        int newPeople,
        boolean speakerChanges,
        boolean speakerStays) {
    public BeatTraits {
        senses = Set.copyOf(senses);
        people = List.copyOf(people);
        places = List.copyOf(places);
        things = List.copyOf(things);
    }

    /** The same, as part of a sentence that means something else. */
    BeatTraits meaning(float[] other) {
        return new BeatTraits(
                beat,
                language,
                senses,
                people,
                places,
                things,
                other,
                speechSeconds,
                newPeople,
                speakerChanges,
                speakerStays);
    }
}
